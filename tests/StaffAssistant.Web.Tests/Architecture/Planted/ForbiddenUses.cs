// One planted violation for each kind of rule: the checker that overlooks one of them is broken. Nothing here ever runs.
using System.Data.Common;
using DocumentFormat.OpenXml.Packaging;
using Lucene.Net.Analysis.De;
using Lucene.Net.Store;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using UglyToad.PdfPig;

namespace StaffAssistant.Core.Planted
{
    internal sealed class AsksHttp
    {
        public static int Count() => new HeaderDictionary().Count;
    }

    internal sealed class OpensDatabase
    {
        public static object Providers() => DbProviderFactories.GetProviderInvariantNames();
    }

    internal sealed class SearchesIndex
    {
        public static object Open() => new RAMDirectory();
    }

    internal sealed class StemsOutsideLanguage
    {
        public static object Stemmer() => new GermanStemmer();
    }

    internal sealed class ReadsPdf
    {
        public static object Open() => PdfDocument.Open(string.Empty);
    }

    internal sealed class ReadsWord
    {
        public static object Open() => WordprocessingDocument.Open(string.Empty, isEditable: false);
    }

    internal sealed class MapsEntities
    {
        public DbContext? Context { get; init; }
    }

    internal sealed class LogsFreely
    {
        public static void Log(ILogger logger) => LoggerExtensions.LogInformation(logger, "free");
    }
}

namespace StaffAssistant.Core.Language.Planted
{
    internal sealed class StemsInLanguage
    {
        public static object Stemmer() => new GermanStemmer();
    }
}

namespace StaffAssistant.Adapters.Planted
{
    internal sealed class RendersComponent : ComponentBase;
}

namespace StaffAssistant.Web.Planted
{
    internal sealed class ReachesPastHosting
    {
        public static object Component() => new StaffAssistant.Adapters.Planted.RendersComponent();
    }
}

namespace StaffAssistant.Web.Hosting.Planted
{
    internal sealed class ComposesAdapters
    {
        public static object Component() => new StaffAssistant.Adapters.Planted.RendersComponent();
    }
}

namespace StaffAssistant.Cli.Planted
{
    internal sealed class ServesPages
    {
        public static int Count() => new HeaderDictionary().Count;
    }
}

namespace StaffAssistant.Web.Features.Library.Planted
{
    internal sealed class Neighbour;
}

namespace StaffAssistant.Web.Features.Ask.Planted
{
    internal sealed class BorrowsFromNeighbour
    {
        public static object Borrow() => new StaffAssistant.Web.Features.Library.Planted.Neighbour();
    }
}

namespace StaffAssistant.Core.Reporting.Planted
{
    internal sealed class ReadsCatalog
    {
        public static object? Find(IServiceProvider services) => services.GetService(typeof(StaffAssistant.Core.Documents.IDocumentCatalog));
    }
}
