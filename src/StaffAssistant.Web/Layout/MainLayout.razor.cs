using Microsoft.AspNetCore.Components;
using StaffAssistant.Core.Chatting;
using StaffAssistant.Core.Documents;
using StaffAssistant.Web.Identity;

namespace StaffAssistant.Web.Layout;

public sealed partial class MainLayout
{
    private ScopeChoice? _scope;
    private Person? _person;
    private IReadOnlyList<NavEntry> _entries = [];
    private string _page = string.Empty;
    private ThemeProviders? _providers;

    [Inject] private NavigationManager Navigation { get; set; } = default!;

    [Inject] private CurrentPerson Current { get; set; } = default!;

    [Inject] private ChatWriter Chat { get; set; } = default!;

    [Inject] private TimeProvider Clock { get; set; } = default!;

    private string ContentAddress => $"{Navigation.ToBaseRelativePath(Navigation.Uri).Split('#')[0]}#inhalt";

    protected override async Task OnParametersSetAsync()
    {
        _page = new Uri(Navigation.Uri).AbsolutePath;
        _scope = ScopeChoice.Parse(Navigation.Uri, BerlinCalendar.Today(Clock));
        _person = await Current.FindAsync();
        _entries = NavEntry.For(_person, Chat.Model is not null);
    }

    private void CloseDialogs() => _providers?.CloseDialogs();
}
