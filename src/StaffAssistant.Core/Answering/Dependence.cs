using System.Text.RegularExpressions;

namespace StaffAssistant.Core.Answering;

/// <summary>Which sentences need the one before them to be understood, and which take something back from it.</summary>
public static partial class Dependence
{
    /// <summary>True when the sentence speaks of what the one before it said ("Dies gilt auch …", "Er ist …", "Danach …").</summary>
    public static bool NeedsPredecessor(string sentence) => Backward().IsMatch(sentence) || IsException(sentence);

    /// <summary>True when the sentence takes something back from the rule before it ("Dies gilt nicht …", "Ausgenommen sind …"): they travel together.</summary>
    public static bool IsException(string sentence) => Exception().IsMatch(sentence);

    [GeneratedRegex(
        @"^(Dies|Das|Dasselbe|Gleiches|Satz \d|Er|Sie|Es|Dieser|Diese|Dieses|Diesen|Ihr|Ihre|Sein|Seine|Deren|Dessen)\s+(gilt|gelten|ist|sind|wird|werden|hat|haben|darf|dürfen|kann|können|muss|müssen|soll|sollen|beträgt|betragen|beginnt|endet|entscheidet|erfolgt|dient|umfasst|enthält)\b"
        + @"|^(Danach|Dabei|Dafür|Dazu|Daneben|Davon|Hierfür|Hierzu|Hierbei|Andernfalls|Sonst|Ansonsten|Darin|Dort|In diesem Fall|In diesen Fällen|In allen anderen Fällen|Im Übrigen)\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex Backward();

    [GeneratedRegex(
        @"^(Dies|Das|Die Pflicht|Satz \d)( \w+)? gilt( jedoch| dagegen| aber)? nicht\b|^(Ausgenommen|Ausnahmen|Abweichend|Davon abweichend|Hiervon|Nicht erfasst)\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex Exception();
}
