using System.Globalization;
using Microsoft.Extensions.Options;

namespace StaffAssistant.Core.Documents;

/// <summary>The data directory and what lies where in it.</summary>
public sealed class DataDirectory(IOptions<StorageOptions> options)
{
    /// <summary>The directory itself, as an absolute path.</summary>
    public string Root { get; } = Path.GetFullPath(
        options.Value.DataDirectory is { Length: > 0 } chosen ? chosen : DataDirectoryDefault.Find(Directory.GetCurrentDirectory(), AppContext.BaseDirectory));

    /// <summary>The catalogue's database.</summary>
    public string CatalogFile => Path.Combine(Root, "catalog.db");

    /// <summary>The database of published figures, apart from the catalogue.</summary>
    public string ReportsFile => Path.Combine(Root, "reports.db");

    /// <summary>Keys and counts of periods that still run; a closed one leaves nothing here.</summary>
    public string Usage => Path.Combine(Root, "usage");

    /// <summary>The database of the audit trail, apart from the catalogue.</summary>
    public string AuditFile => Path.Combine(Root, "audit.db");

    /// <summary>The database of what single persons keep here, apart from the catalogue.</summary>
    public string PersonalFile => Path.Combine(Root, "personal.db");

    /// <summary>The house of what persons uploaded for themselves: databases, index and originals of its own.</summary>
    public string OwnDocuments => Path.Combine(Root, "own");

    /// <summary>Chances and risks, a file for each version.</summary>
    public string Committee => Path.Combine(Root, "committee");

    /// <summary>The originals, named by their hash.</summary>
    public string Originals => Path.Combine(Root, "originals");

    /// <summary>The passage index, which can be rebuilt from the catalogue at any time.</summary>
    public string Index => Path.Combine(Root, "index");

    /// <summary>The vectors of passages, which can be made anew from the catalogue at any time.</summary>
    public string Vectors => Path.Combine(Root, "vectors");

    /// <summary>Files on their way in.</summary>
    public string Incoming => Path.Combine(Root, "incoming");

    /// <summary>The file whose holder owns the directory.</summary>
    public string LockFile => Path.Combine(Root, "owner.lock");

    /// <summary>Makes the directory and what is missing in it.</summary>
    /// <exception cref="OperatorException">It cannot be made.</exception>
    public void Create()
    {
        try
        {
            foreach (var directory in new[] { Root, Originals, Incoming })
                Directory.CreateDirectory(directory);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new OperatorException(string.Format(CultureInfo.CurrentCulture, StorageText.CannotCreate, Root), fault);
        }
    }
}
