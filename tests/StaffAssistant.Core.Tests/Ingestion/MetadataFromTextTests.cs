using StaffAssistant.Core.Ingestion;
using StaffAssistant.Core.Passages;
using Xunit;

namespace StaffAssistant.Core.Tests.Ingestion;

public sealed class MetadataFromTextTests
{
    [Theory]
    [InlineData("Diese Dienstanweisung tritt am 01.03.2025 in Kraft.", "2025-03-01")]
    [InlineData("Diese Dienstanweisung tritt ab dem 1. November 2020 in Kraft und ersetzt die vorherige Fassung vom 01.02.2016.", "2020-11-01")]
    [InlineData("Diese Vereinbarung tritt mit Wirkung vom 1. Juli 2024 in Kraft.", "2024-07-01")]
    [InlineData("Dienstanweisung zum Sponsoring, gültig ab 01.04.2022", "2022-04-01")]
    [InlineData("Diese Dienstanweisung ist am 01.01.2020 in Kraft getreten.", "2020-01-01")]
    [InlineData("Dienstanweisung Reisekosten, Stand: 12/2024", "2024-12-01")]
    [InlineData("Die Änderung zu § 3 tritt am 01.07.2016 in Kraft.", null)]
    [InlineData("Die Hausordnung vom 01.02.2016 tritt außer Kraft.", null)]
    [InlineData("Diese Dienstanweisung tritt am 31.02.2025 in Kraft.", null)]
    [InlineData("Diese Dienstanweisung tritt mit sofortiger Wirkung in Kraft.", null)]
    public void The_first_day_is_read_where_the_text_is_clear(string text, string? day) =>
        Assert.Equal(day is null ? null : DateOnly.Parse(day, null), MetadataFromText.Read([new TextBlock(BlockKind.Paragraph, text)]).ValidFrom);

    [Fact]
    public void What_the_whole_says_holds_over_what_a_part_says() =>
        Assert.Equal(
            new DateOnly(2024, 1, 1),
            MetadataFromText.Read([Text("Die Anlage tritt am 01.07.2024 in Kraft."), Text("Diese Dienstanweisung tritt am 01.01.2024 in Kraft.")]).ValidFrom);

    [Fact]
    public void Two_different_days_are_not_clear() =>
        Assert.Null(MetadataFromText.Read([Text("Diese Dienstanweisung tritt am 01.01.2024 in Kraft."), Text("Diese Regelung tritt am 01.05.2024 in Kraft.")]).ValidFrom);

    [Fact]
    public void The_last_day_is_read() =>
        Assert.Equal(new DateOnly(2031, 12, 31), MetadataFromText.Read([Text("Diese Dienstvereinbarung tritt am 01.01.2026 in Kraft und ist befristet bis zum 31.12.2031.")]).ValidTo);

    [Fact]
    public void Title_kind_and_number_stand_at_the_head()
    {
        var metadata = MetadataFromText.Read([Text("KREIS MUSTERLAND"), Text("Dienstanweisung 1.7"), Text("Dienstanweisung über die Ordnung in den Kreishäusern"), Text("Sie gilt überall.")]);

        Assert.Equal(("Dienstanweisung über die Ordnung in den Kreishäusern", "Dienstanweisung", "DA 1.7"), (metadata.Title, metadata.Kind, metadata.Number));
    }

    [Fact]
    public void A_number_in_the_running_text_is_not_the_document_s_own() =>
        Assert.Null(MetadataFromText.Read([Text("Dienstanweisung Fuhrpark"), Text("Es gilt die Dienstanweisung Reisekosten (DA 3.2) entsprechend.")]).Number);

    private static TextBlock Text(string text) => new(BlockKind.Paragraph, text);
}
