using System.Globalization;
using StaffAssistant.Core.Answering.Writing;

namespace StaffAssistant.Web.Features.Chat;

/// <summary>The words of the chat that depend on a value.</summary>
internal static class ChatWords
{
    public static string Withheld(int sentences) => sentences == 1 ? ChatText.WithheldOne : Say(ChatText.WithheldMany, sentences);

    public static string Of(FallBackReason reason) => reason switch
    {
        FallBackReason.PersonBudgetSpent or FallBackReason.DayBudgetSpent => ChatText.BudgetSpent,
        FallBackReason.TextsStay => ChatText.Stays,
        FallBackReason.TooLong or FallBackReason.BrokenOff => ChatText.BrokenOff,
        FallBackReason.TooSlow or FallBackReason.NotReachable or FallBackReason.Busy or FallBackReason.Refused or FallBackReason.Faulty or FallBackReason.Unreadable
            or FallBackReason.Paused or FallBackReason.NothingProven => ChatText.NotReachable,
    };

    public static string Say(string pattern, params object[] values) => string.Format(CultureInfo.CurrentCulture, pattern, values);
}
