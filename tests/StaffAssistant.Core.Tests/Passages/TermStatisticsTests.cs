using StaffAssistant.Core.Language.Synonyms;
using StaffAssistant.Core.Passages;
using Xunit;

namespace StaffAssistant.Core.Tests.Passages;

public sealed class TermStatisticsTests
{
    private static readonly TermStatistics Known = new()
    {
        Passages = 10,
        Stems = new Dictionary<string, int> { ["mobil"] = 3, ["arbeit"] = 2, ["telearbeit"] = 0 },
        Grams = new Dictionary<string, double>(),
        MeanStems = 50,
        MeanGrams = 200,
    };

    [Theory]
    [InlineData(false, "mobil", "arbeit")]
    [InlineData(true, "telearbeit")]
    [InlineData(true, "mobil", "telearbeit")]
    [InlineData(false, "unbekannt")]
    public void A_term_is_lacking_when_one_of_its_words_is_known_to_stand_nowhere(bool lacks, params string[] stems) =>
        Assert.Equal(lacks, Known.Lacks(new SynonymTerm("", stems)));
}
