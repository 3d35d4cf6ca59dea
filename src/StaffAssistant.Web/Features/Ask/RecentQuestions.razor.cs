using Microsoft.AspNetCore.Components;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Conversations;
using StaffAssistant.Web.Identity;

namespace StaffAssistant.Web.Features.Ask;

/// <summary>The last conversations of the person, on the page before a question.</summary>
public sealed partial class RecentQuestions
{
    private const int Most = 3;
    private IReadOnlyList<ConversationEntry> _entries = [];

    [Inject] private IConversationStore Conversations { get; set; } = default!;

    [Inject] private CurrentPerson Current { get; set; } = default!;

    [Inject] private TimeProvider Clock { get; set; } = default!;

    [Inject] private ILogger<RecentQuestions> Logger { get; set; } = default!;

    protected override async Task OnInitializedAsync()
    {
        try
        {
            if (await Current.FindAsync() is { } person)
                _entries = await Conversations.ListAsync(new PersonKey(person.Key), null, Most, CancellationToken.None);
        }
        catch (Exception fault)
        {
            // The page is there to ask; who needs the history opens it.
            AskLog.HistoryFailed(Logger, fault);
        }
    }
}
