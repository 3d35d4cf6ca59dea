using StaffAssistant.Web.Layout;

namespace StaffAssistant.Web.Features.Library;

/// <summary>One detail of the form, to compare two states by.</summary>
/// <param name="Label">What people call it.</param>
/// <param name="Text">What stands in it, for people.</param>
/// <param name="Copy">Takes it from one form to another.</param>
public sealed record DocumentField(Func<string> Label, Func<DocumentForm, string> Text, Action<DocumentForm, DocumentForm> Copy)
{
    public static IReadOnlyList<DocumentField> All { get; } =
    [
        new(() => LibraryText.FieldTitle, form => form.Title.Trim(), (from, to) => to.Title = from.Title),
        new(() => LibraryText.FieldKind, form => form.Kind.Trim(), (from, to) => to.Kind = from.Kind),
        new(() => LibraryText.FieldNumber, form => form.Number.Trim(), (from, to) => to.Number = from.Number),
        new(() => LibraryText.FieldUnit, form => form.Unit.Trim(), (from, to) => to.Unit = from.Unit),
        new(() => LibraryText.FieldContact, form => form.Contact.Trim(), (from, to) => to.Contact = from.Contact),
        new(() => LibraryText.FieldPhone, form => form.Phone.Trim(), (from, to) => to.Phone = from.Phone),
        new(() => LibraryText.FieldValidFrom, form => Day(form.ValidFrom), (from, to) => to.ValidFrom = from.ValidFrom),
        new(() => LibraryText.FieldValidTo, form => Day(form.ValidTo), (from, to) => to.ValidTo = from.ValidTo),
        new(() => LibraryText.FieldReview, form => Day(form.Review), (from, to) => to.Review = from.Review),
        new(() => LibraryText.FieldTags, form => form.Tags, (from, to) => to.Tags = from.Tags),
    ];

    /// <summary>
    /// Brings a form up to a newer state: what the person had not changed follows it. Returns the details that both changed to something different; the
    /// person's word stays there until he decides.
    /// </summary>
    public static IReadOnlyList<DocumentField> Renew(DocumentForm typed, DocumentForm seen, DocumentForm current)
    {
        foreach (var untouched in All.Where(field => field.Text(typed) == field.Text(seen)))
            untouched.Copy(current, typed);
        return [.. All.Where(field => field.Text(typed) != field.Text(current) && field.Text(current) != field.Text(seen))];
    }

    private static string Day(DateOnly? day) => day is { } one ? VersionWords.Day(one) : string.Empty;
}
