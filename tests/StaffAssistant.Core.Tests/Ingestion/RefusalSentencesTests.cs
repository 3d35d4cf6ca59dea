using System.Globalization;
using StaffAssistant.Core.Ingestion;
using Xunit;

namespace StaffAssistant.Core.Tests.Ingestion;

public sealed class RefusalSentencesTests
{
    [Theory]
    [InlineData("de-DE")]
    [InlineData("en-GB")]
    public void Each_reason_has_a_sentence_of_its_own(string culture)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);

        var sentences = Enum.GetValues<RefusalReason>().Select(reason => reason.Sentence([".pdf"])).ToArray();

        Assert.All(sentences, sentence => Assert.EndsWith(".", sentence, StringComparison.Ordinal));
        Assert.Equal(sentences.Length, sentences.Distinct().Count());
    }

    [Fact]
    public void An_unknown_format_is_answered_with_the_known_ones()
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("de-DE");

        var sentence = RefusalReason.UnsupportedType.Sentence([".pdf", ".htm", ".html", ".docx"]);

        Assert.EndsWith("Möglich sind: DOCX, HTML, PDF.", sentence, StringComparison.Ordinal);
    }
}
