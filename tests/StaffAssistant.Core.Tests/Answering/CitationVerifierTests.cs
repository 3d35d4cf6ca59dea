using StaffAssistant.Core.Answering;
using StaffAssistant.Core.Passages;
using StaffAssistant.Testing;
using Xunit;

namespace StaffAssistant.Core.Tests.Answering;

public sealed class CitationVerifierTests
{
    private const string Text = "Bei eintägigen Dienstreisen beträgt das Tagegeld 14 Euro. Die „Pauschale“ entfällt – außer am An-\nund Abreisetag. Es gilt ein Satz von 1.114 Euro und 0,35 Euro.";
    private readonly SourcedPassage _passage = SamplePassage.Of("Reisekosten", [Text]).Sourced;

    [Theory]
    [InlineData("Bei eintägigen Dienstreisen beträgt das Tagegeld 14 Euro.")]
    [InlineData("beträgt das\n  Tagegeld 14\u00A0Euro.")]
    [InlineData("Die \"Pauschale\" entfällt - außer am An- und Abreisetag.")]
    [InlineData("eintägigen Dienst\u00ADreisen")]
    [InlineData("Tagegeld 14 Euro")]
    public void A_quote_stands_whatever_its_white_space_quotation_marks_and_hyphens(string quote) => Assert.NotNull(Verify(quote));

    [Theory]
    [InlineData("Bei eintägigen Dienstreisen beträgt das Tagegeld 15 Euro.")]
    [InlineData("Bei mehrtägigen Dienstreisen beträgt das Tagegeld 14 Euro.")]
    [InlineData("bei eintägigen Dienstreisen")]
    [InlineData("reisen beträgt das Tagegeld")]
    [InlineData("114 Euro")]
    [InlineData("35 Euro")]
    [InlineData("ein Satz von 1")]
    [InlineData("Tagegeld 14 Euro und mehr")]
    [InlineData("")]
    [InlineData("   ")]
    public void A_changed_word_or_a_piece_of_a_number_does_not_stand(string quote) => Assert.Null(Verify(quote));

    [Fact]
    public void A_passage_that_was_not_retrieved_proves_nothing()
    {
        var other = SamplePassage.Of("Anderes", [Text]).Sourced;
        var proposed = new ProposedStatement("x", StatementForm.Sentence, [new ProposedQuote(other.Passage.Id, "Tagegeld 14 Euro")]);

        Assert.Null(new CitationVerifier([_passage]).Verify(proposed));
    }

    [Fact]
    public void One_wrong_quote_takes_the_whole_statement_back()
    {
        var proposed = new ProposedStatement("x", StatementForm.Sentence, [Quote("Tagegeld 14 Euro"), Quote("Tagegeld 99 Euro")]);

        Assert.Null(new CitationVerifier([_passage]).Verify(proposed));
    }

    [Fact]
    public void A_statement_without_a_quote_is_not_shown() =>
        Assert.Null(new CitationVerifier([_passage]).Verify(new ProposedStatement("Das gilt.", StatementForm.Sentence, [])));

    [Fact]
    public void A_passage_keeps_its_number_and_numbers_have_no_gap()
    {
        var second = SamplePassage.Of("Anderes", ["Es gilt ein anderer Satz."]).Sourced;
        var verifier = new CitationVerifier([second, _passage]);

        var first = verifier.Verify(new ProposedStatement("a", StatementForm.Sentence, [Quote("Tagegeld 14 Euro")]))!;
        var refused = verifier.Verify(new ProposedStatement("b", StatementForm.Sentence, [new ProposedQuote(second.Passage.Id, "steht nicht da")]));
        var next = verifier.Verify(new ProposedStatement("c", StatementForm.Sentence, [new ProposedQuote(second.Passage.Id, "anderer Satz"), Quote("0,35 Euro")]))!;

        Assert.Null(refused);
        Assert.Equal([1], first.Citations.Select(citation => citation.Number));
        Assert.Equal([2, 1], next.Citations.Select(citation => citation.Number));
    }

    private Statement? Verify(string quote) => new CitationVerifier([_passage]).Verify(new ProposedStatement(quote, StatementForm.Sentence, [Quote(quote)]));

    private ProposedQuote Quote(string quote) => new(_passage.Passage.Id, quote);
}
