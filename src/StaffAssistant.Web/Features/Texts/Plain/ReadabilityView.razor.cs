using System.Globalization;
using Microsoft.AspNetCore.Components;
using StaffAssistant.Core.Readability;

namespace StaffAssistant.Web.Features.Texts.Plain;

/// <summary>A report on how a text reads: figures, then the places rule by rule, each with advice and the way to its place.</summary>
public sealed partial class ReadabilityView
{
    private const int Step = 25;
    private const int LongestQuote = 140;
    private readonly Dictionary<ReadabilityRule, int> _shown = [];
    private string _page = string.Empty;

    [Inject] private NavigationManager Navigation { get; set; } = default!;

    [Parameter, EditorRequired] public ReadabilityReport Report { get; set; } = default!;

    /// <summary>The finding that is looked at, from 1; 0 for none.</summary>
    [Parameter] public int Current { get; set; }

    [Parameter] public EventCallback<int> OnShow { get; set; }

    /// <summary>The id of a finding in the page.</summary>
    public static string AnchorOf(int finding) => string.Create(CultureInfo.InvariantCulture, $"fund-{finding}");

    protected override void OnParametersSet()
    {
        _page = Navigation.ToBaseRelativePath(Navigation.Uri).Split('#')[0];
        // A finding that the text leads back to must be there.
        if (Current > 0 && Report.Findings[Current - 1].Rule is var rule)
            _shown[rule] = Math.Max(Most(rule), 1 + Report.Findings.Take(Current - 1).Count(finding => finding.Rule == rule));
    }

    private int Most(ReadabilityRule rule) => _shown.GetValueOrDefault(rule, Step);

    private void More(ReadabilityRule rule) => _shown[rule] = Most(rule) + (4 * Step);

    private static string Short(string words) => words.Length <= LongestQuote ? words : words[..words.LastIndexOf(' ', LongestQuote)] + " …";

    private Task PrintAsync() => CallAsync("print");
}
