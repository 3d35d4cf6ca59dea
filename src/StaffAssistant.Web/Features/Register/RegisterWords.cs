using System.Globalization;
using StaffAssistant.Core.Register;
using StaffAssistant.Web.Layout;

namespace StaffAssistant.Web.Features.Register;

/// <summary>The words of the register that depend on a value.</summary>
internal static class RegisterWords
{
    /// <summary><c>1 Dokument</c>, <c>214 Dokumente</c>.</summary>
    public static string Count(int documents) => documents == 1 ? RegisterText.CountOne : Say(RegisterText.CountMany, documents);

    /// <summary>The button that closes the choices.</summary>
    public static string Show(int documents) => documents == 1 ? RegisterText.ShowOne : Say(RegisterText.ShowMany, documents);

    public static string Order(RegisterOrder order) => order switch
    {
        RegisterOrder.Collection => RegisterText.OrderCollection,
        RegisterOrder.Number => RegisterText.OrderNumber,
        RegisterOrder.Kind => RegisterText.OrderKind,
    };

    public static string Change(RegisterChange change) => change switch
    {
        RegisterChange.InForce => RegisterText.InForce,
        RegisterChange.Upcoming => RegisterText.Upcoming,
        RegisterChange.Ended => RegisterText.Ended,
        RegisterChange.TakenIn => RegisterText.TakenIn,
    };

    /// <summary>The sentence where there is nothing of the kind.</summary>
    public static string Nothing(RegisterChange change, DateOnly first, DateOnly day) => change switch
    {
        RegisterChange.InForce => Say(RegisterText.InForceNone, VersionWords.Day(first)),
        RegisterChange.Upcoming => Say(RegisterText.UpcomingNone, VersionWords.Day(day)),
        RegisterChange.Ended => Say(RegisterText.EndedNone, VersionWords.Day(first)),
        RegisterChange.TakenIn => Say(RegisterText.TakenInNone, VersionWords.Day(first)),
    };

    public static string Say(string pattern, params object[] values) => string.Format(CultureInfo.CurrentCulture, pattern, values);
}
