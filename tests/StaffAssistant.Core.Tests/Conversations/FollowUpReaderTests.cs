using System.Diagnostics;
using StaffAssistant.Core.Conversations.FollowUps;
using StaffAssistant.Core.Language;
using Xunit;

namespace StaffAssistant.Core.Tests.Conversations;

public sealed class FollowUpReaderTests
{
    private const string Tagegeld = "Wie hoch ist das Tagegeld im Inland?";
    private static readonly FollowUpReader Reader = new(new GermanAnalysis(CompoundLexicon.Shipped));

    [Theory]
    [InlineData(Tagegeld, "Und im Ausland?", "Wie hoch ist das Tagegeld im Ausland?")]
    [InlineData("Wie hoch ist das Tagegeld?", "Und für Teilzeit?", "Wie hoch ist das Tagegeld für Teilzeit?")]
    [InlineData("Wie viele Plusstunden darf ich mitnehmen?", "Und Minusstunden?", "Wie viele Minusstunden darf ich mitnehmen?")]
    [InlineData("Was kostet eine Übernachtung in Polen?", "Und in der Schweiz?", "Was kostet eine Übernachtung in der Schweiz?")]
    [InlineData("Wie beantrage ich einen Gleittag?", "Bis wann?", "Bis wann beantrage ich einen Gleittag?")]
    [InlineData(Tagegeld, "Wie lange?", "Wie lange ist das Tagegeld im Inland?")]
    [InlineData("Darf ich in der Elternzeit arbeiten?", "Wie viele Stunden?", "Wie viele Stunden darf ich in der Elternzeit arbeiten?")]
    public void Another_case_or_another_word_that_asks_takes_the_place_of_the_first(string before, string asked, string understood) =>
        Assert.Equal(understood, Reader.Complete(asked, before, []));

    [Theory]
    [InlineData("Wer genehmigt das?", "Wer genehmigt das (Tagegeld, Inland)?")]
    [InlineData("Gilt das auch für Azubis?", "Gilt das auch für Azubis (Tagegeld, Inland)?")]
    [InlineData("Und wer zahlt?", "Wer zahlt (Tagegeld, Inland)?")]
    public void A_question_without_a_subject_gets_the_one_before(string asked, string understood) => Assert.Equal(understood, Reader.Complete(asked, Tagegeld, []));

    [Theory]
    [InlineData("Was ist mit Übernachtung?", "Für eine Übernachtung werden 20 Euro gezahlt.", true)]
    [InlineData("Was gilt für Bildungsurlaub?", "Für eine Übernachtung werden 20 Euro gezahlt.", false)]
    public void A_name_belongs_to_the_matter_when_its_passages_hold_it(string asked, string found, bool isCompleted) =>
        Assert.Equal(isCompleted, Reader.Complete(asked, Tagegeld, [found]) is not null);

    [Theory]
    [InlineData("Wie lange müssen wir Rechnungen aufheben?")]
    [InlineData("Und wo finde ich den Urlaubsantrag?")]
    [InlineData("Frist Mitzeichnung")]
    [InlineData("Was kostet das Jobticket?")]
    [InlineData("Gilt die neue Hausordnung auch für Besucher?")]
    [InlineData("wie viele tage homeoffice darf ich machen")]
    [InlineData("§ 6 Abs. 1")]
    [InlineData("?")]
    [InlineData("")]
    public void A_question_with_a_subject_of_its_own_stays_as_it_is(string asked) => Assert.Null(Reader.Complete(asked, Tagegeld, []));

    [Fact]
    public void Who_was_named_is_not_carried_on()
    {
        var understood = Reader.Complete("Wie lange gilt das?", "Bekommt Frau Wessels Trennungsgeld?", []);

        Assert.Equal("Wie lange gilt das (Trennungsgeld)?", understood);
    }

    [Fact]
    public void Long_texts_take_no_longer_than_short_ones()
    {
        var started = Stopwatch.GetTimestamp();
        Assert.Null(Reader.Complete(string.Concat(Enumerable.Repeat("und wie lange ", 140)), Tagegeld, []));
        Assert.NotNull(Reader.Complete("Wie lange?", string.Concat(Enumerable.Repeat("Tagegeld im Inland ", 100)), []));
        Assert.InRange(Stopwatch.GetElapsedTime(started).TotalSeconds, 0, 5);
    }
}
