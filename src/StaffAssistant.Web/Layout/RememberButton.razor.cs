using System.Globalization;
using Microsoft.AspNetCore.Components;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Passages;
using StaffAssistant.Core.ReadingList;
using StaffAssistant.Web.Identity;

namespace StaffAssistant.Web.Layout;

public sealed partial class RememberButton
{
    private (PassageId Passage, string Quotes)? _shown;
    private bool _isKept;
    private string? _said;

    [Inject] private ReadingLists Lists { get; set; } = default!;

    [Inject] private CurrentPerson Current { get; set; } = default!;

    [Inject] private ILogger<RememberButton> Logger { get; set; } = default!;

    [Parameter, EditorRequired] public PassageId Passage { get; set; }

    /// <summary>Which of its words; empty for all.</summary>
    [Parameter] public IReadOnlyList<string> Quotes { get; set; } = [];

    /// <summary>What the passage belongs to, for those who hear the button without its surroundings.</summary>
    [Parameter] public string? Title { get; set; }

    protected override async Task OnParametersSetAsync()
    {
        var meant = (Passage, string.Join('\n', Quotes));
        if (_shown == meant || !RendererInfo.IsInteractive)
            return;
        (_shown, _said) = (meant, null);
        try
        {
            _isKept = await Current.FindAsync() is { } person && await Lists.HoldsAsync(new PersonKey(person.Key), Passage, Quotes, await Current.ScopeAsync(), CancellationToken.None);
        }
        catch (Exception fault)
        {
            LayoutLog.KeepingFailed(Logger, fault);
        }
    }

    private async Task SetAsync(bool wanted)
    {
        try
        {
            if (await Current.FindAsync() is not { } person)
                return;
            var owner = new PersonKey(person.Key);
            var outcome = KeepOutcome.Kept;
            if (wanted)
                outcome = await Lists.KeepAsync(owner, Passage, Quotes, await Current.ScopeAsync(), CancellationToken.None);
            else
                await Lists.DropAsync(owner, Passage, CancellationToken.None);
            (_isKept, _said) = (wanted && outcome == KeepOutcome.Kept, SentenceFor(outcome));
        }
        catch (Exception fault)
        {
            LayoutLog.KeepingFailed(Logger, fault);
            _said = RememberText.Failed;
        }
    }

    private static string? SentenceFor(KeepOutcome outcome) => outcome switch
    {
        KeepOutcome.Kept => null,
        KeepOutcome.NotReadable => RememberText.NotReadable,
        KeepOutcome.Full => string.Format(CultureInfo.CurrentCulture, RememberText.Full, ReadingLists.AtMost),
    };
}
