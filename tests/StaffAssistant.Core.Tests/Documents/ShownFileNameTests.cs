using StaffAssistant.Core.Documents;
using Xunit;

namespace StaffAssistant.Core.Tests.Documents;

public sealed class ShownFileNameTests
{
    [Theory]
    [InlineData("Gebührensatzung 2026 (Entwurf).pdf")]
    [InlineData("§ 6 – Reisekosten, Anlage 1.docx")]
    [InlineData("da-3-2_reisekosten.v2.md")]
    [InlineData("Kita & Hort #3 'neu'.xlsx")]
    public void An_ordinary_name_stays_without_a_word(string name)
    {
        var shown = ShownFileName.Of(name);

        Assert.Equal(name, shown.Value);
        Assert.Empty(shown.Warnings);
    }

    [Theory]
    [InlineData("../../../etc/kennwort.txt", "kennwort.txt")]
    [InlineData("..\\..\\System\\start.ini.txt", "start.ini.txt")]
    [InlineData("D:\\Ablage\\x.txt", "x.txt")]
    [InlineData("D:/Ablage/x.txt", "x.txt")]
    [InlineData("\\\\rechner\\frei\\x.txt", "x.txt")]
    [InlineData("x.txt:geheim.exe", "x.txt_geheim.exe")]
    [InlineData("Bescheid\u202Efdp.exe", "Bescheidfdp.exe")]
    [InlineData("Be\u200Bscheid\u2060\uFEFF.txt", "Bescheid.txt")]
    [InlineData("Urlaub.pdf\0.txt", "Urlaub.pdf.txt")]
    [InlineData("Zeile\r\nSet-Cookie: x=1.txt", "ZeileSet-Cookie_ x=1.txt")]
    [InlineData("Be\u001B[31mscheid.txt", "Be[31mscheid.txt")]
    [InlineData("Name\U000E0041\U000E0042.txt", "Name.txt")]
    [InlineData("Name.txt. . .", "Name.txt")]
    [InlineData("   .txt", "Ohne Namen.txt")]
    [InlineData(".", "Ohne Namen")]
    [InlineData("..", "Ohne Namen")]
    [InlineData("", "Ohne Namen")]
    [InlineData("Halb\uD83D.txt", "Halb.txt")]
    [InlineData("<b onload=\"x\">.txt", "_b onload=_x__.txt")]
    public void What_does_not_belong_into_a_name_goes_and_is_told(string raw, string expected)
    {
        var shown = ShownFileName.Of(raw);

        Assert.Equal(expected, shown.Value);
        Assert.StartsWith("Der Dateiname wurde bereinigt", Assert.Single(shown.Warnings), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CON.txt")]
    [InlineData("lpt1")]
    [InlineData("-rf.txt")]
    [InlineData("=SUMME(A1).txt")]
    [InlineData("$(rm x).txt")]
    [InlineData("{{1+1}}.txt")]
    [InlineData("😀.txt")]
    public void A_name_that_means_something_elsewhere_stays_as_text_and_is_told(string name)
    {
        var shown = ShownFileName.Of(name);

        Assert.Equal(name, shown.Value);
        Assert.StartsWith("Der Dateiname ist ungewöhnlich", Assert.Single(shown.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void Decomposed_umlauts_are_the_same_name_without_a_word()
    {
        var shown = ShownFileName.Of("Gebu\u0308hren.txt");

        Assert.Equal("Gebühren.txt", shown.Value);
        Assert.Empty(shown.Warnings);
    }

    [Fact]
    public void A_name_without_end_is_cut_before_its_extension_and_never_through_a_character()
    {
        var shown = ShownFileName.Of(string.Concat(Enumerable.Repeat("😀", 300)) + ".pdf");

        Assert.True(shown.Value.Length <= 180);
        Assert.EndsWith("😀.pdf", shown.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Folders_of_an_import_stay_and_are_cleaned_one_by_one()
    {
        Assert.Equal("Personal/Urlaub/a.md", ShownFileName.OfPath("Personal/./Urlaub/../a.md").Value);
        Assert.Equal("b/c.md", ShownFileName.OfPath("/a\\b/c.md").Value);
    }
}
