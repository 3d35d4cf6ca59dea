using System.Globalization;
using StaffAssistant.Core.Answering;
using StaffAssistant.Core.Passages;
using StaffAssistant.Web.Features.Ask;
using Xunit;

namespace StaffAssistant.Web.Tests.Ask;

public sealed class AnswerCopyTests
{
    public AnswerCopyTests() => CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("de-DE");

    [Fact]
    public void A_copy_holds_question_statements_and_numbered_sources()
    {
        var source = Said.Source(new TextBlock(BlockKind.Paragraph, "Es gilt."), Said.Header("Funktion", "bis"), Said.Row("Amtsleitung", "50.000 Euro"));
        var view = Said.View(Said.Sentence("Es gilt.", source), Said.Lines(StatementForm.Table, source, "Funktion | bis", "Amtsleitung | 50.000 Euro")).Apply(Said.Proven);

        Assert.Equal(
            """
            Frage: Wie hoch ist das Tagegeld?
            Fassungen vom 23.11.2026

            Es gilt. [1]

            Funktion: Amtsleitung; bis: 50.000 Euro [1]

            Quellen
            [1] Reisekosten (DA 3.2), § 6 Abs. 1 · Seite 4, seit 01.01.2026, Fassung 3, Personalamt, 11.3, Tel. 4711

            """,
            AnswerCopy.Of(Said.Question, view).Replace('\u00a0', ' '));
    }
}
