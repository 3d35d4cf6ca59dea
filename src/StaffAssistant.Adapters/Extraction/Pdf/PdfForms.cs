using System.Text;
using System.Text.RegularExpressions;
using StaffAssistant.Core.Ingestion;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace StaffAssistant.Adapters.Extraction.Pdf;

/// <summary>
/// Makes sure that no form draws itself, directly or through others, and that none is nested without reason: the library follows forms by recursion.
/// Shares a walk with the fonts, of which it keeps those that cannot be read.
/// </summary>
internal sealed partial class PdfForms(PdfDocument document)
{
    private const int Deepest = 48;
    private const int MostForms = 100_000;

    private readonly Dictionary<IndirectReference, StreamToken> _forms = [];
    private readonly Dictionary<IndirectReference, IReadOnlyList<IndirectReference>> _children = [];
    private readonly PdfFonts _fonts = new(document);
    private bool _ownCalls;

    /// <summary>Names of fonts whose letters have no meaning that a program could know.</summary>
    public IReadOnlySet<string> UnreadableFonts => _fonts.Unreadable;

    /// <summary>Walks through all pages.</summary>
    /// <exception cref="ReadingRefusedException">A form would be drawn without end.</exception>
    public void Check()
    {
        var pages = PdfTree.Resources(document);
        if (pages.All(IsFinite))
            return;
        // Files often give all forms the same resources; whether one really draws the other is told by their content only.
        _ownCalls = true;
        _children.Clear();
        if (!pages.All(IsFinite))
            throw new ReadingRefusedException(RefusalReason.TooDeep);
    }

    private bool IsFinite(DictionaryToken resources)
    {
        _fonts.Look(resources);
        var open = new HashSet<IndirectReference>();
        var done = new HashSet<IndirectReference>();
        foreach (var root in FormsIn(resources))
        {
            var path = new Stack<(IndirectReference Form, Queue<IndirectReference> Left)>();
            if (!Enter(root))
                continue;
            while (path.TryPeek(out var step))
            {
                if (!step.Left.TryDequeue(out var child))
                {
                    open.Remove(step.Form);
                    done.Add(step.Form);
                    path.Pop();
                }
                else if (open.Contains(child) || path.Count > Deepest)
                {
                    return false;
                }
                else
                {
                    Enter(child);
                }
            }

            bool Enter(IndirectReference form)
            {
                if (done.Contains(form))
                    return false;
                open.Add(form);
                path.Push((form, new Queue<IndirectReference>(ChildrenOf(form, resources))));
                return true;
            }
        }

        return true;
    }

    private IReadOnlyList<IndirectReference> ChildrenOf(IndirectReference form, DictionaryToken inherited)
    {
        if (_children.TryGetValue(form, out var known))
            return known;
        var stream = _forms[form];
        var own = Resolve<DictionaryToken>(stream.StreamDictionary, "Resources");
        if (own is not null)
            _fonts.Look(own);
        var names = _ownCalls ? CallsIn(stream) : null;
        var children = FormsIn(own ?? inherited, names).ToArray();
        if (own is not null)
            _children[form] = children;
        return children;
    }

    private IEnumerable<IndirectReference> FormsIn(DictionaryToken resources, IReadOnlySet<string>? names = null)
    {
        if (Resolve<DictionaryToken>(resources, "XObject") is not { } objects)
            yield break;
        foreach (var (name, token) in objects.Data)
        {
            if ((names is null || names.Contains(name)) && token is IndirectReferenceToken { Data: var reference } && IsForm(reference))
                yield return reference;
        }
    }

    private bool IsForm(IndirectReference reference)
    {
        if (_forms.ContainsKey(reference))
            return true;
        if (document.Structure.GetObject(reference)?.Data is not StreamToken stream || !stream.StreamDictionary.TryGet(NameToken.Subtype, out NameToken kind) || kind.Data != "Form")
            return false;
        if (_forms.Count >= MostForms)
            throw new ReadingRefusedException(RefusalReason.TooLarge);
        _forms[reference] = stream;
        return true;
    }

    private HashSet<string> CallsIn(StreamToken stream)
    {
        var bytes = stream.Data;
        var index = 0;
        foreach (var filter in document.Structure.FilterProvider.GetFilters(stream.StreamDictionary, document.Structure.TokenScanner))
            bytes = filter.Decode(bytes, stream.StreamDictionary, LimitedFilters.None, index++);
        return [.. Call().Matches(Encoding.Latin1.GetString(bytes.Span)).Select(call => call.Groups[1].Value)];
    }

    private T? Resolve<T>(DictionaryToken dictionary, string name)
        where T : class, IToken =>
        PdfTokens.Resolve(document, dictionary.Data.GetValueOrDefault(name)) as T;

    [GeneratedRegex(@"/([^\s/<>\[\]()%{}]+)\s+Do\b")]
    private static partial Regex Call();
}
