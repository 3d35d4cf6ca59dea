using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace StaffAssistant.Adapters.Lucene;

/// <summary>Hands words that are analysed already to the index writer. They come as one text with a line for each: a list of words would keep the garbage collector busy.</summary>
internal sealed class WordStream : TokenStream
{
    private readonly ICharTermAttribute _term;
    private string _lines = string.Empty;
    private int _next;

    public WordStream() => _term = AddAttribute<ICharTermAttribute>();

    /// <summary>The words that it hands out next time.</summary>
    public void Take(string lines) => _lines = lines;

    public override bool IncrementToken()
    {
        if (_next >= _lines.Length)
            return false;
        ClearAttributes();
        var end = _lines.IndexOf('\n', _next);
        if (end < 0)
            end = _lines.Length;
        _term.SetEmpty().Append(_lines, _next, end - _next);
        _next = end + 1;
        return true;
    }

    public override void Reset()
    {
        base.Reset();
        _next = 0;
    }
}
