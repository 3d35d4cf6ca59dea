using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using StaffAssistant.Core.Audit;
using StaffAssistant.Testing;
using StaffAssistant.Web.Identity.Rights;
using Xunit;

namespace StaffAssistant.Web.Tests.Identity;

/// <summary>A change of the mapping stands in the trail, also one that was made while the program stood still.</summary>
public sealed class RightsRecordingTests : IAsyncLifetime
{
    private const string Group = "00000000-1111-2222-3333-444444444444";
    private const string Person = "99999999-1111-2222-3333-444444444444";
    private TestStore _store = null!;

    public async ValueTask InitializeAsync() => _store = await TestStore.OpenAsync();

    public ValueTask DisposeAsync() => _store.DisposeAsync();

    [Fact]
    public async Task Who_is_blocked_and_what_a_group_opens_is_recorded_with_what_was_before()
    {
        var options = new ChangingRights();
        await using var program = await ProgramOfAsync(options);
        Assert.Empty(await EntriesAsync(0));

        options.Set(Rights("alle", "soziales"));
        options.Set(Rights("alle"), Person);
        options.Set(Rights("alle"));

        Assert.Equal(
            [(Group, "– → alle,soziales | Personal"), (Group, "alle,soziales | Personal → alle | Personal"), (Person, "blocked"), (Person, "unblocked")],
            (await EntriesAsync(7)).Where(what => what.Subject != RightsInForce.Whole).Select(what => (what.Subject, what.Detail)));
    }

    [Fact]
    public async Task What_changed_while_nothing_ran_is_recorded_at_the_start_and_what_stayed_is_not()
    {
        var options = new ChangingRights();
        options.Set(Rights("alle"));
        await using (await ProgramOfAsync(options))
            await EntriesAsync(1);
        IReadOnlyList<AuditEvent> before;
        await using (await ProgramOfAsync(options))
        {
            options.Set(Rights("alle"), Person);
            before = await EntriesAsync(3);
        }

        options.Set(Rights("alle"));
        await using (await ProgramOfAsync(options))
            Assert.Contains("blocked 0", (await EntriesAsync(4))[^1].Detail, StringComparison.Ordinal);

        Assert.Equal([RightsInForce.Whole, Person, RightsInForce.Whole], before.Select(what => what.Subject));
        Assert.Contains("groups 1, blocked 1, sha256 ", before[^1].Detail, StringComparison.Ordinal);
    }

    private static GroupRights Rights(params string[] tags) => new() { Group = Group, Tags = [.. tags], EditorOf = ["Personal"] };

    private async Task<StoppedLater> ProgramOfAsync(ChangingRights options)
    {
        var mapping = new GroupMapping(options, NullLogger<GroupMapping>.Instance);
        var recording = new RightsRecording(mapping, _store.Get<AuditTrail>(), _store.Get<IAuditStore>(), NullLogger<RightsRecording>.Instance);
        await recording.StartAsync(CancellationToken.None);
        return new StoppedLater(recording, mapping);
    }

    // It is recorded beside the change; whoever waits for it waits for so many entries.
    private async Task<IReadOnlyList<AuditEvent>> EntriesAsync(int count)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (true)
        {
            var page = await _store.Get<IAuditStore>().ListAsync(new AuditFilter(AuditAction.RightsChanged), 0, 100, TestContext.Current.CancellationToken);
            if (page.Entries.Count >= count)
                return [.. page.Entries.Reverse().Select(entry => entry.Event)];
            await Task.Delay(20, patience.Token);
        }
    }

    private sealed record StoppedLater(RightsRecording Recording, GroupMapping Mapping) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await Recording.StopAsync(CancellationToken.None);
            Recording.Dispose();
            Mapping.Dispose();
        }
    }

    private sealed class ChangingRights : IOptionsMonitor<RightsOptions>
    {
        private Action<RightsOptions, string?>? _listener;

        public RightsOptions CurrentValue { get; private set; } = new();

        public void Set(GroupRights group, params string[] blocked)
        {
            CurrentValue = new RightsOptions { Groups = [group], Blocked = [.. blocked] };
            _listener?.Invoke(CurrentValue, null);
        }

        public RightsOptions Get(string? name) => CurrentValue;

        public IDisposable? OnChange(Action<RightsOptions, string?> listener)
        {
            _listener = listener;
            return null;
        }
    }
}
