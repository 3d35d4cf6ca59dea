using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Options;
using MudBlazor;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Conversations;
using StaffAssistant.Core.Retention;
using StaffAssistant.Web.Identity;

namespace StaffAssistant.Web.Features.Conversations;

/// <summary>The conversations of the person: to find, to open, to rename, to take along, to delete.</summary>
public sealed partial class HistoryPage
{
    private const int Most = 200;
    private IReadOnlyList<ConversationEntry>? _entries;
    private string _words = string.Empty;
    private string _message = string.Empty;
    private bool _warns;
    private bool _failed;
    private bool _asking;

    [Inject] private IConversationStore Conversations { get; set; } = default!;

    [Inject] private CurrentPerson Current { get; set; } = default!;

    [Inject] private IDialogService Dialogs { get; set; } = default!;

    [Inject] private IOptions<RetentionOptions> Retention { get; set; } = default!;

    [Inject] private TimeProvider Clock { get; set; } = default!;

    [Inject] private ILogger<HistoryPage> Logger { get; set; } = default!;

    protected override Task OnInitializedAsync() => LoadAsync();

    private async Task LoadAsync()
    {
        try
        {
            var words = _words;
            var entries = await OwnerAsync() is { } owner ? await Conversations.ListAsync(owner, words, Most, CancellationToken.None) : [];
            // The answer to what was typed before comes too late.
            if (words == _words)
                (_entries, _failed) = (entries, false);
        }
        catch (Exception fault)
        {
            HistoryLog.Failed(Logger, fault);
            _failed = true;
        }
    }

    private Task SearchAsync()
    {
        _message = string.Empty;
        return LoadAsync();
    }

    private Task RenameAsync(ConversationEntry entry, string title) =>
        ChangeAsync(owner => Conversations.RenameAsync(owner, entry.Id, title, CancellationToken.None), Say(HistoryText.Renamed, Conversation.TitleOf(title)));

    /// <summary>A second click while the dialog stands open opens no other.</summary>
    private async Task AskToDeleteAsync(ConversationEntry entry)
    {
        if (_asking)
            return;
        _asking = true;
        try
        {
            var parameters = new DialogParameters<DeleteConversationDialog> { { dialog => dialog.Title, entry.Title } };
            var dialog = await Dialogs.ShowAsync<DeleteConversationDialog>(HistoryText.DeleteTitle, parameters);
            if (await dialog.Result is { Canceled: false })
                await ChangeAsync(owner => Conversations.DeleteAsync(owner, entry.Id, CancellationToken.None), Say(HistoryText.Deleted, entry.Title));
        }
        finally
        {
            _asking = false;
        }
    }

    private async Task ChangeAsync(Func<PersonKey, Task<bool>> change, string done)
    {
        try
        {
            var isDone = await OwnerAsync() is { } owner && await change(owner);
            (_message, _warns) = (isDone ? done : HistoryText.Gone, !isDone);
        }
        catch (Exception fault)
        {
            HistoryLog.Failed(Logger, fault);
            (_message, _warns) = (HistoryText.ChangeFailed, true);
        }

        await LoadAsync();
    }

    // The page may have been opened by somebody who is signed out by now.
    private async Task<PersonKey?> OwnerAsync() => await Current.FindAsync() is { } person ? new PersonKey(person.Key) : null;

    private static string Say(string pattern, params object[] values) => string.Format(CultureInfo.CurrentCulture, pattern, values);
}
