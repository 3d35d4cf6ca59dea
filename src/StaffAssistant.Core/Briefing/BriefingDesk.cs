using Microsoft.Extensions.Options;
using StaffAssistant.Core.Access;

namespace StaffAssistant.Core.Briefing;

/// <summary>Says who has to confirm the briefing before he goes on, and takes confirmations.</summary>
public sealed class BriefingDesk(BriefingSheets sheets, IBriefingStore store, IOptionsMonitor<BriefingOptions> options, TimeProvider clock)
{
    /// <summary>True when the person has not confirmed the text as it stands now.</summary>
    public async ValueTask<bool> IsDueAsync(PersonKey person, CancellationToken cancellationToken) =>
        options.CurrentValue.Required && (await store.FindAsync(person, cancellationToken))?.Version != sheets.Current.Version;

    /// <summary>What the person confirmed, if it is the text as it stands now.</summary>
    public async ValueTask<BriefingConfirmation?> FindAsync(PersonKey person, CancellationToken cancellationToken) =>
        await store.FindAsync(person, cancellationToken) is { } found && found.Version == sheets.Current.Version ? found : null;

    /// <summary>Takes a confirmation; false when the text changed while the person read it.</summary>
    public async Task<bool> ConfirmAsync(PersonKey person, string version, CancellationToken cancellationToken)
    {
        if (version != sheets.Current.Version)
            return false;
        await store.ConfirmAsync(person, new BriefingConfirmation(version, clock.GetUtcNow()), cancellationToken);
        return true;
    }
}
