using System.Globalization;
using Microsoft.AspNetCore.Components;
using StaffAssistant.Core.Drafting;
using StaffAssistant.Web.Layout;

namespace StaffAssistant.Web.Features.Write;

/// <summary>The last step: what is missing first, then the sources to tick off, then release and download.</summary>
public sealed partial class DraftCheck
{
    [Inject] private IPdfPrinter Printer { get; set; } = default!;

    [CascadingParameter] private ScopeChoice Scope { get; set; } = default!;

    [Parameter, EditorRequired] public OpenedDraft Opened { get; set; } = default!;

    [Parameter, EditorRequired] public Func<Func<Draft, DateTimeOffset, Draft>, Task> Change { get; set; } = default!;

    [Parameter] public EventCallback Release { get; set; }

    private IReadOnlyList<TemplateField> Required => [.. Opened.Gaps.Where(gap => gap.IsRequired)];

    private string AddressOf(TemplateField gap) => $"{WriteAddress.Of(Opened.Draft.Id)}#{FieldInput.NameOf(Opened.Template!.Fields.Index().First(field => field.Item == gap).Index + 1)}";

    private Task TickAsync(OpenedSource source, bool isRead) => Change((draft, at) => draft.Read(source.Source.Passage.Id, isRead, at));

    private Task DropClosedAsync()
    {
        var open = Opened.Sources.Select(source => source.Source.Passage.Id).ToHashSet();
        return Change((draft, at) => draft.Sources.Where(source => !open.Contains(source.Passage)).Aggregate(draft, (one, source) => one.WithoutSource(source.Passage, at)));
    }

    private Task ReleaseAsync() => Opened.CanBeReleased ? Release.InvokeAsync() : Task.CompletedTask;

    private static string Say(string text, params object[] values) => string.Format(CultureInfo.CurrentCulture, text, values);
}
