using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Ingestion;
using StaffAssistant.Core.Passages;
using Xunit;

namespace StaffAssistant.Core.Tests.Ingestion;

/// <summary>What stands on a cover and answers no question is no passage.</summary>
public sealed class CoverFilterTests
{
    [Fact]
    public void Letterhead_and_the_lines_that_name_number_and_contact_are_left_out()
    {
        var texts = Split(
            Paragraph("Kreis Musterland · Die Landrätin"),
            new TextBlock(BlockKind.Heading, "Dienstanweisung Post") { Level = 1 },
            Paragraph("Nummer: DA 1.10"),
            Paragraph("Gültig ab: 01.08.2025"),
            Paragraph("Auskunft: Poststelle, Telefon 4110"),
            Paragraph("Ausgehende Post wird über das Druckzentrum versandt."));

        Assert.Equal(["Ausgehende Post wird über das Druckzentrum versandt."], texts);
    }

    [Fact]
    public void The_office_under_the_letterhead_goes_with_it()
    {
        var texts = Split(
            new TextBlock(BlockKind.Heading, "Kreis Musterland") { Level = 2 },
            Paragraph("Gebäudemanagement"),
            Paragraph("Der Sammelplatz liegt hinter dem Haus."));

        Assert.Equal(["Der Sammelplatz liegt hinter dem Haus."], texts);
    }

    [Theory]
    [InlineData("Auskunft geben nur die Landrätin und die Pressestelle.")]
    [InlineData("Zuständig für die Vergabe ist die Zentrale Vergabestelle im Amt 10.")]
    [InlineData("Die Kantine ist mittags geöffnet")]
    public void Sentences_stay(string text) => Assert.Equal([text], Split(Paragraph(text)));

    [Fact]
    public void A_case_number_is_kept_nowhere_else_and_stays() =>
        Assert.Contains("Aktenzeichen: 50.2-77/26", string.Join('\n', Split(Paragraph("Nummer: DA 1.10"), Paragraph("Aktenzeichen: 50.2-77/26"), Paragraph("Die Kaution beträgt 900 Euro."))), StringComparison.Ordinal);

    [Fact]
    public void Behind_the_first_text_nothing_is_left_out()
    {
        var texts = Split(Paragraph("Dieses Merkblatt gilt für alle."), Paragraph("Auskunft: Poststelle, Telefon 4110"));

        Assert.Contains("Auskunft: Poststelle, Telefon 4110", Assert.Single(texts), StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_that_is_nothing_but_a_cover_keeps_it() =>
        Assert.Single(Split(Paragraph("Kreis Musterland · Die Landrätin")));

    private static TextBlock Paragraph(string text) => new(BlockKind.Paragraph, text);

    private static string[] Split(params TextBlock[] blocks) =>
        [.. PassageSplitter.Split(new VersionId(Guid.NewGuid()), "Titel", blocks).Select(passage => passage.Text)];
}
