using System.Globalization;
using StaffAssistant.Core.Readability;
using StaffAssistant.Core.Rewriting;

namespace StaffAssistant.Web.Features.Texts.Plain;

/// <summary>Rules of readability and languages, in words.</summary>
internal static class PlainWords
{
    public static string Of(ReadabilityRule rule) => rule switch
    {
        ReadabilityRule.LongSentence => PlainText.LongSentence,
        ReadabilityRule.Passive => PlainText.Passive,
        ReadabilityRule.NominalStyle => PlainText.NominalStyle,
        ReadabilityRule.Abbreviation => PlainText.Abbreviation,
        ReadabilityRule.LongWord => PlainText.LongWord,
        ReadabilityRule.OfficeWord => PlainText.OfficeWord,
    };

    /// <summary>How something differs, with a place for what it is.</summary>
    public static string Of(DeviationKind kind) => kind switch
    {
        DeviationKind.Missing => PlainText.Missing,
        DeviationKind.Added => PlainText.Added,
        DeviationKind.Fewer => PlainText.Fewer,
        DeviationKind.More => PlainText.More,
        DeviationKind.Moved => PlainText.MovedFact,
    };

    /// <summary>What a rule advises at a place.</summary>
    public static string AdviceOf(ReadabilityFinding finding) => (finding.Rule, finding.Instead) switch
    {
        (ReadabilityRule.LongSentence, { } joint) => Format(PlainText.CutSentenceAfter, finding.Count, joint),
        (ReadabilityRule.LongSentence, null) => Format(PlainText.CutSentence, finding.Count),
        (ReadabilityRule.Passive, _) => PlainText.SayWhoActs,
        (ReadabilityRule.NominalStyle, { } nouns) when finding.Count > 0 => Format(PlainText.UseVerbs, nouns),
        (ReadabilityRule.Abbreviation, null) => PlainText.ExplainAbbreviation,
        (ReadabilityRule.LongWord, _) => Format(PlainText.SplitWord, finding.Count),
        (_, { } instead) => Format(PlainText.BetterSay, instead),
        _ => string.Empty,
    };

    /// <summary>What is done, to choose from.</summary>
    public static string TaskOf(RewriteTarget target) => target == RewriteTarget.PlainGerman ? PlainText.IntoPlainGerman : Format(PlainText.Into, NameOf(target));

    public static string NameOf(RewriteTarget target) => target switch
    {
        RewriteTarget.PlainGerman => PlainText.PlainGerman,
        RewriteTarget.English => PlainText.English,
        RewriteTarget.Turkish => PlainText.Turkish,
        RewriteTarget.Ukrainian => PlainText.Ukrainian,
        RewriteTarget.Arabic => PlainText.Arabic,
        RewriteTarget.Polish => PlainText.Polish,
        RewriteTarget.French => PlainText.French,
    };

    /// <summary>The language tag of a target.</summary>
    public static string TagOf(RewriteTarget target) => target switch
    {
        RewriteTarget.PlainGerman => "de",
        RewriteTarget.English => "en",
        RewriteTarget.Turkish => "tr",
        RewriteTarget.Ukrainian => "uk",
        RewriteTarget.Arabic => "ar",
        RewriteTarget.Polish => "pl",
        RewriteTarget.French => "fr",
    };

    private static string Format(string text, params object[] values) => string.Format(CultureInfo.CurrentCulture, text, values);
}
