namespace StaffAssistant.Browser.Tests;

/// <summary>The rule by which a quote is found in the text of a PDF. Pieces are parted by <c>|</c>; what is found is answered in the same way, nothing as null.</summary>
public sealed class QuoteFinderTests(CountyBrowser browser)
{
    /// <summary>Pieces of a page, the quote, and what is to be marked.</summary>
    private static readonly (string Rule, string Pieces, string Quote, string? Marked)[] Cases =
    [
        ("within one piece", "Es gilt: Das Tagegeld beträgt 14 Euro. Mehr nicht.", "Das Tagegeld beträgt 14 Euro.", "Das Tagegeld beträgt 14 Euro."),
        ("over lines", "Das Tagegeld| |beträgt|14 Euro.", "Das Tagegeld beträgt 14 Euro.", "Das Tagegeld|beträgt|14 Euro."),
        ("hyphen at the end of a line", "die Dienst-|reise beginnt", "die Dienstreise beginnt", "die Dienst-|reise beginnt"),
        ("hyphen that the quote has", "An- und|Abreise", "An- und Abreise", "An- und|Abreise"),
        ("soft hyphen", "Ge\u00ADnehmi\u00ADgung", "Genehmigung", "Ge\u00ADnehmi\u00ADgung"),
        ("ligatures", "o\uFB03zielle Verp\uFB02ichtung", "offizielle Verpflichtung", "o\uFB03zielle Verp\uFB02ichtung"),
        ("letters put together", "fu\u0308r U\u0308bernachtung", "für Übernachtung", "fu\u0308r U\u0308bernachtung"),
        ("quotation marks and dashes", "der »Antrag« – vollständig", "der \u201eAntrag\u201c - vollständig", "der »Antrag« – vollständig"),
        ("letter by letter", "1|4|,|5|0| |E|u|r|o", "14,50 Euro", "1|4|5|0|E|u|r|o"),
        ("cells of a table", "Frühstück|20 Prozent|5,60 Euro", "Frühstück | 20 Prozent | 5,60 Euro", "Frühstück|20 Prozent|5,60 Euro"),
        ("no part of another number", "114 Euro, 14,5 Euro|14 Euro", "14 Euro", "14 Euro"),
        ("no part of another amount", "14,50 Euro", "14", null),
        ("no part of another word", "Dienstreise|Dienstreisen|Reise", "Reise", "Reise"),
        ("columns drawn line by line", "Der Antrag ist|Rechts steht mehr,|schriftlich bei|als links Platz hat|der Stelle zu stellen.", "Der Antrag ist schriftlich bei der Stelle zu stellen.", "Der Antrag ist|schriftlich bei|der Stelle zu stellen."),
        ("over the foot of a page", "Wer reist, legt die|Personalamt|Seite 4 von 11|Kopf der Seite|Belege vor.", "Wer reist, legt die Belege vor.", "Wer reist, legt die|Belege vor."),
        ("columns drawn the other way round", "rechts geht es weiter.|Links fängt es an und", "Links fängt es an und rechts geht es weiter.", "Links fängt es an und|rechts geht es weiter."),
        ("not made of letters from here and there", "a|n|t|r|a|g", "garant", null),
        ("not without its last word", "Das Tagegeld beträgt 14", "Das Tagegeld beträgt 14 Euro", null),
        ("nothing to find", "Text", "–", null),
        ("nothing to find it in", "", "Text", null),
    ];

    [Fact]
    public async Task A_quote_is_found_however_the_file_cuts_its_words_and_never_where_it_is_not()
    {
        await using var window = await browser.OpenAsync(new());
        await window.Page.GotoAsync("/anmelden");

        var found = await window.Page.EvaluateAsync<string?[]>(
            """
            async cases => {
              const { PieceText } = await import("/original/quote-finder.js");
              return cases.map(([all, quote]) => {
                const pieces = all.split("|");
                return new PieceText(pieces).find(quote)?.marks.map(mark => pieces[mark.piece].slice(mark.start, mark.end)).join("|") ?? null;
              });
            }
            """,
            Cases.Select(test => new[] { test.Pieces, test.Quote }).ToArray());

        Assert.Equal(Cases.Select(test => $"{test.Rule}: {test.Marked}"), found.Select((marked, index) => $"{Cases[index].Rule}: {marked}"));
    }

    [Fact]
    public async Task The_passage_tells_which_of_two_equal_quotes_is_meant_and_what_is_lost_does_not_lose_the_rest()
    {
        await using var window = await browser.OpenAsync(new());
        await window.Page.GotoAsync("/anmelden");

        var found = await window.Page.EvaluateAsync<string[]>(
            """
            async () => {
              const { PieceText } = await import("/original/quote-finder.js");
              const pieces = ["§ 5 Reise.", "Es genügt ein Antrag.", "§ 6 Umzug.", "Es genügt ein Antrag."];
              const places = marks => marks.map(mark => mark.piece).join();
              const text = new PieceText(pieces);
              return [
                places(text.findAll({ quotes: ["Es genügt ein Antrag."], passage: ["§ 6 Umzug.", "Es genügt ein Antrag."] })),
                places(text.findAll({ quotes: ["Es genügt ein Antrag."], passage: ["§ 5 Reise.", "Es genügt ein Antrag."] })),
                places(text.findAll({ quotes: ["Es genügt ein Antrag. Er wurde verändert."], passage: [] })),
                places(text.findAll({ quotes: [], passage: ["§ 6 Umzug.", "Es genügt ein Antrag.", "Steht woanders."] })),
                places(text.findAll({ quotes: ["Steht nicht hier."], passage: [] })),
              ];
            }
            """);

        Assert.Equal(["3", "1", "1", "2,3", ""], found);
    }
}
