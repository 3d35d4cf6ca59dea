using System.Globalization;
using Microsoft.AspNetCore.Components;
using StaffAssistant.Core.Conversations;
using StaffAssistant.Core.Documents;
using StaffAssistant.Web.Layout;

namespace StaffAssistant.Web.Features.Sources;

/// <summary>What a document is, which version is open, who answers for it.</summary>
public sealed partial class SourceHead
{
    private const long Kilobyte = 1024;

    [Inject] private NavigationManager Navigation { get; set; } = default!;

    [Parameter, EditorRequired] public OpenedSource Source { get; set; } = default!;

    [Parameter, EditorRequired] public ScopeChoice Scope { get; set; } = default!;

    /// <summary>The question that led here; it stays in the address.</summary>
    [Parameter] public string? Question { get; set; }

    /// <summary>The conversation that led here; null when none did.</summary>
    [Parameter] public ConversationId? Conversation { get; set; }

    private DocumentVersion Version => Source.Version;

    private string Kind => string.Join(" · ", new[]
    {
        Version.Kind,
        Version.Number,
        Format(SourcesText.Collection, Source.Document.Access.Collection.Value),
    }.Where(part => !string.IsNullOrWhiteSpace(part)));

    private List<string> Owners => [.. new[] { Version.Unit, Contact }.OfType<string>().Where(line => !string.IsNullOrWhiteSpace(line))];

    private string Contact => string.Join(", ", new[] { Version.Contact, VersionWords.Phone(Version.Phone) }.Where(part => !string.IsNullOrWhiteSpace(part)));

    private string File => Format(SourcesText.FileKind, Version.File.Extension.TrimStart('.').ToUpperInvariant(), Size);

    private string Size => string.Create(CultureInfo.CurrentCulture, $"{Math.Max(1, Version.File.Length / Kilobyte):N0} KB");

    private void Choose(ChangeEventArgs change)
    {
        if (Source.Document.Versions.FirstOrDefault(version => version.Id.ToString() == change.Value as string) is { } chosen)
            Navigation.NavigateTo(PageAddress.Within(Conversation, PageAddress.Source(chosen, [], Scope, Question)));
    }

    private static string Format(string text, params object[] values) => string.Format(CultureInfo.CurrentCulture, text, values);
}
