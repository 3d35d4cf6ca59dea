using System.Collections.Concurrent;
using StaffAssistant.Core.Language.Synonyms;

namespace StaffAssistant.Core.Language;

/// <summary>
/// Turns German text into the words that search compares: folded, stemmed, compounds split, stop words dropped. The same for documents and questions.
/// Thread-safe; forms of words are remembered, because a corpus has few words and many occurrences.
/// </summary>
public sealed class GermanAnalysis(CompoundLexicon lexicon)
{
    private const int RememberedWords = 400_000;
    private static readonly Lazy<SynonymList> ShippedList = new(() => new SynonymList(ShippedGroups(), ShippedNarrower(), new GermanAnalysis(CompoundLexicon.Shipped).Analyze));
    private static readonly string[] Endings = ["", "e", "en", "er", "ung"];
    private readonly CompoundSplitter _splitter = new(lexicon);
    private readonly SeparableVerbs _verbs = new(lexicon);
    private SynonymList? _synonyms;
    private IReadOnlyList<string> _houseSynonyms = [];
    private readonly ConcurrentDictionary<string, WordForms?> _forms = new(StringComparer.Ordinal);
    private int _rememberedWords;
    private int _lastNumber;

    /// <summary>The words of a text in order, without stop words.</summary>
    public AnalyzedText Analyze(string text)
    {
        var tokens = new List<AnalyzedToken>(text.Length / 8);
        var remembered = _forms.GetAlternateLookup<ReadOnlySpan<char>>();
        var characters = text.AsSpan();
        for (var (start, length) = WordTokenizer.Next(characters, 0); length > 0; (start, length) = WordTokenizer.Next(characters, start + length))
        {
            var surface = characters.Slice(start, length);
            if (!remembered.TryGetValue(surface, out var forms))
                forms = Remember(surface.ToString());
            if (forms is not null)
                tokens.Add(new AnalyzedToken(start, length, forms));
            else if (SeparableVerbs.MayEnd(characters, start, length) && _verbs.Join(text, start, length, tokens) is { } verb && FormsOf(verb) is { } whole)
                tokens.Add(new AnalyzedToken(start, length, whole));
        }

        return new AnalyzedText(text, tokens);
    }

    /// <summary>The words of a question, with what means the same.</summary>
    public AnalyzedText AnalyzeQuestion(string text) => WithSynonyms(new AnalyzedText(text, LightWords.WithLightAddresses(text, Analyze(text).Tokens)));

    /// <summary>A question with what means the same as its words.</summary>
    public AnalyzedText WithSynonyms(AnalyzedText question) => question with { Synonyms = Synonyms.Find(question.Tokens) };

    /// <summary>How many groups of synonyms the program brings along.</summary>
    public int ShippedSynonyms { get; } = ShippedGroups().Count();

    /// <summary>Sets the groups of the house, one a line with semicolons between the words; they stand beside those that the program brings along.</summary>
    public void TakeSynonyms(IReadOnlyList<string> groups)
    {
        if (groups.SequenceEqual(_houseSynonyms))
            return;
        _synonyms = new SynonymList(ShippedGroups().Concat(groups), ShippedNarrower(), Analyze);
        _houseSynonyms = groups;
    }

    private SynonymList Synonyms => LazyInitializer.EnsureInitialized(
        ref _synonyms, () => lexicon == CompoundLexicon.Shipped ? ShippedList.Value : new SynonymList(ShippedGroups(), ShippedNarrower(), Analyze));

    private static IEnumerable<string> ShippedGroups() => LanguageData.Lines("synonyms.de.txt");

    private static IEnumerable<string> ShippedNarrower() => LanguageData.Lines("narrower.de.txt");

    /// <summary>True when the lexicon holds the whole word, or its stem in one of the usual forms.</summary>
    public bool Knows(WordForms word) => lexicon.Contains(word.Folded) || Array.Exists(Endings, ending => lexicon.Contains(word.Stem + ending));

    /// <summary>Forgets the words that were seen: some stood only in documents that are removed.</summary>
    public void Forget()
    {
        _forms.Clear();
        _rememberedWords = 0;
    }

    private WordForms? Remember(string surface)
    {
        // Counted here, because the dictionary stops everybody to count itself.
        if (Interlocked.Increment(ref _rememberedWords) > RememberedWords)
            Forget();
        var forms = FormsOf(surface);
        _forms[surface] = forms;
        return forms;
    }

    private WordForms? FormsOf(string surface)
    {
        var folded = surface switch
        {
            "€" => "euro",
            "%" => "prozent",
            _ when char.IsAsciiDigit(surface[0]) => Numbers.Canonical(surface).ToLowerInvariant(),
            _ => TextNormalizer.Fold(surface),
        };
        if (folded.Length == 0 || StopWords.Contains(folded))
            return null;
        var stem = GermanStemmer.Stem(folded);
        return new WordForms(folded, stem, [.. _splitter.Split(folded).Select(GermanStemmer.Stem)])
        {
            Weight = LightWords.Contains(folded) ? LightWords.Weight : 1,
            Number = Interlocked.Increment(ref _lastNumber),
        };
    }
}
