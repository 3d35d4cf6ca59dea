using System.Text.RegularExpressions;

namespace StaffAssistant.Adapters.Extraction.Html;

/// <summary>The rules of the page's own style sheets that hide words: only plain selectors by class, id or element. What holds for print only is left out.</summary>
internal sealed partial class HtmlStyleSheet
{
    private const int MostRules = 5_000;

    private readonly HashSet<string> _hiding = new(StringComparer.Ordinal);

    /// <summary>True when a sheet loads something.</summary>
    public bool Loads { get; private set; }

    /// <summary>Adds a sheet.</summary>
    public void Add(string sheet)
    {
        Loads |= Import().IsMatch(sheet);
        var (start, media, depth, brace) = (0, -1, 0, 0);
        for (var index = 0; index < sheet.Length && _hiding.Count < MostRules; index++)
        {
            if (sheet[index] == '{')
            {
                depth++;
                var selector = sheet[start..index].Trim();
                if (selector.StartsWith("@media", StringComparison.OrdinalIgnoreCase) && media < 0 && !selector.Contains("screen", StringComparison.OrdinalIgnoreCase) && !selector.Contains("all", StringComparison.OrdinalIgnoreCase))
                    media = depth;
                if (selector.StartsWith('@'))
                    start = index + 1;
                brace = index;
            }
            else if (sheet[index] == '}')
            {
                if (media < 0 && brace > start)
                    AddRule(sheet[start..brace], sheet[(brace + 1)..index]);
                if (media == depth)
                    media = -1;
                depth = Math.Max(0, depth - 1);
                start = brace = index + 1;
            }
        }
    }

    /// <summary>True when a rule hides the element.</summary>
    public bool Hides(string name, string? id, string? classes)
    {
        if (_hiding.Count == 0)
            return false;
        return _hiding.Contains(name) || (id is not null && (_hiding.Contains("#" + id) || _hiding.Contains($"{name}#{id}")))
            || (classes ?? string.Empty).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Any(one => _hiding.Contains("." + one) || _hiding.Contains($"{name}.{one}"));
    }

    private void AddRule(string selectors, string declarations)
    {
        var style = new HtmlStyle(declarations);
        Loads |= style.Loads;
        if (!style.Hides && !(style.IsWhite && !style.HasBackground))
            return;
        foreach (var selector in selectors.Split(',').Select(one => one.Trim()).Where(one => Plain().IsMatch(one)))
            _hiding.Add(selector);
    }

    [GeneratedRegex(@"^[a-zA-Z][\w-]*$|^[a-zA-Z]?[\w-]*[.#][\w-]+$")]
    private static partial Regex Plain();

    [GeneratedRegex(@"@import\s*(url\()?\s*[""']?\s*(https?:|//)", RegexOptions.IgnoreCase)]
    private static partial Regex Import();
}
