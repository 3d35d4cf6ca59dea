using Microsoft.AspNetCore.Components;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.SavedSearches;
using StaffAssistant.Web.Identity;

namespace StaffAssistant.Web.Features.Research;

public sealed partial class SavedSearchList
{
    private IReadOnlyList<SavedSearch> _searches = [];
    private string _name = string.Empty;
    private string _said = string.Empty;
    private string? _offered;

    [Inject] private ISavedSearches Searches { get; set; } = default!;

    [Inject] private CurrentPerson Current { get; set; } = default!;

    [Inject] private TimeProvider Clock { get; set; } = default!;

    [Inject] private ILogger<SavedSearchList> Logger { get; set; } = default!;

    /// <summary>The search on the page; null when there is none to save.</summary>
    [Parameter] public string? Address { get; set; }

    /// <summary>Whether the saved searches are listed.</summary>
    [Parameter] public bool ShowsAll { get; set; } = true;

    /// <summary>The words of the search, offered as its name.</summary>
    [Parameter] public string? Words { get; set; }

    protected override async Task OnParametersSetAsync()
    {
        if (_offered != Words)
            (_offered, _name, _said) = (Words, Words is { Length: > SavedSearch.LongestName } ? Words[..SavedSearch.LongestName] : Words ?? string.Empty, string.Empty);
        if (RendererInfo.IsInteractive)
            await KeepAsync(_ => Task.FromResult(_said));
    }

    private Task SaveAsync(string address) => KeepAsync(async owner =>
        await Searches.SaveAsync(owner, new SavedSearch(Guid.NewGuid(), _name, address, Clock.GetUtcNow()), CancellationToken.None)
            ? ResearchText.SavedSaid : ResearchWords.Say(ResearchText.NotSaved, SavedSearch.AtMost));

    private Task DeleteAsync(SavedSearch search) => KeepAsync(async owner =>
    {
        await Searches.DeleteAsync(owner, search.Id, CancellationToken.None);
        return ResearchText.Deleted;
    });

    private async Task KeepAsync(Func<PersonKey, Task<string>> change)
    {
        try
        {
            if (await Current.FindAsync() is not { } person)
                return;
            var owner = new PersonKey(person.Key);
            _said = await change(owner);
            _searches = await Searches.ListAsync(owner, CancellationToken.None);
        }
        catch (Exception fault)
        {
            ResearchLog.KeepingFailed(Logger, fault);
            _said = ResearchText.KeepingFailed;
        }
    }
}
