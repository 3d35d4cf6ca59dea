using StaffAssistant.Adapters.Tests.Templates;
using StaffAssistant.Core.Committee;
using StaffAssistant.Core.Drafting;
using StaffAssistant.Core.Minutes;
using StaffAssistant.Testing;
using Xunit;

namespace StaffAssistant.Adapters.Tests.Office;

public sealed class PrintedDocumentWriterTests : IAsyncLifetime
{
    private const string Notes = "TOP 1: Zeitplan\n- Umzug im Februar";
    private TestStore _store = default!;

    public async ValueTask InitializeAsync() => _store = await TestStore.OpenAsync();

    public ValueTask DisposeAsync() => _store.DisposeAsync();

    [Fact]
    public void Minutes_that_a_model_worded_say_so_to_people_and_to_programs()
    {
        var file = Write(MinutesReader.Read(Notes).Word(0, "Es gilt: Umzug im Februar.", "modell-7"));

        Assert.Matches($"name=\"{DraftMarks.ModelAided}\"[^>]*><[^>]*>true<", TemplateFile.Part(file, "docProps/custom.xml"));
        Assert.Matches($"name=\"{DraftMarks.Model}\"[^>]*><[^>]*>modell-7<", TemplateFile.Part(file, "docProps/custom.xml"));
        Assert.Contains("mit künstlicher Intelligenz formuliert", TemplateFile.Part(file), StringComparison.Ordinal);
    }

    [Fact]
    public void Minutes_that_rules_made_claim_no_model()
    {
        var file = Write(MinutesReader.Read(Notes));

        Assert.DoesNotContain("docProps/custom.xml", TemplateFile.Parts(file).Keys);
        Assert.DoesNotContain("künstlicher Intelligenz", TemplateFile.Part(file), StringComparison.Ordinal);
    }

    private byte[] Write(MeetingMinutes minutes) => _store.Get<IPrintedDocumentWriter>().Write(MinutesDocument.Of(minutes));
}
