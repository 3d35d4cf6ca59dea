namespace StaffAssistant.Core.Minutes;

/// <summary>The skeleton of a mail that bullet points give: their words in their order, between a salutation and a close.</summary>
/// <param name="Subject">What it is about; null where the points do not say.</param>
/// <param name="To">To whom; null where the points do not say.</param>
/// <param name="Salutation">How it begins.</param>
/// <param name="Points">What it says.</param>
/// <param name="Sender">Who writes; null where the points do not say.</param>
public sealed record MailSkeleton(string? Subject, string? To, string Salutation, IReadOnlyList<string> Points, string? Sender);
