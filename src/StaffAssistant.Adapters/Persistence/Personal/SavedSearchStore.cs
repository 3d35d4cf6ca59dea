using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using StaffAssistant.Adapters.Persistence.Personal.Rows;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.OwnData;
using StaffAssistant.Core.SavedSearches;

namespace StaffAssistant.Adapters.Persistence.Personal;

/// <summary>Saved searches in the database of what persons keep; the owner is part of every query.</summary>
internal sealed class SavedSearchStore(DatabaseTables<PersonalContext> tables) : ISavedSearches, IPersonalStore
{
    /// <inheritdoc />
    public PersonalKind Kind => PersonalKind.SavedSearches;

    /// <inheritdoc />
    public async Task<IReadOnlyList<SavedSearch>> ListAsync(PersonKey owner, CancellationToken cancellationToken)
    {
        await using var personal = await tables.OpenAsync(cancellationToken);
        var rows = await personal.SavedSearches.AsNoTracking().Where(row => row.Owner == owner.Value).ToListAsync(cancellationToken);
        return [.. rows.OrderBy(row => row.Name, StringComparer.CurrentCultureIgnoreCase).Select(row => new SavedSearch(row.Id, row.Name, row.Address, row.SavedAt))];
    }

    /// <inheritdoc />
    public async Task<bool> SaveAsync(PersonKey owner, SavedSearch search, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(search.Name) || search.Name.Length > SavedSearch.LongestName || search.Address.Length is 0 or > SavedSearch.LongestAddress)
            return false;
        await using var personal = await tables.OpenAsync(cancellationToken);
        await using var transaction = await personal.Database.BeginTransactionAsync(cancellationToken);
        var same = await personal.SavedSearches.FirstOrDefaultAsync(row => row.Owner == owner.Value && row.Address == search.Address, cancellationToken);
        if (same is null && await personal.SavedSearches.CountAsync(row => row.Owner == owner.Value, cancellationToken) >= SavedSearch.AtMost)
            return false;
        if (same is null)
            personal.Add(new SearchRow { Owner = owner.Value, Id = search.Id, Name = search.Name.Trim(), Address = search.Address, SavedAt = search.SavedAt });
        else
            same.Name = search.Name.Trim();
        await personal.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    /// <inheritdoc />
    public async Task DeleteAsync(PersonKey owner, Guid id, CancellationToken cancellationToken)
    {
        await using var personal = await tables.OpenAsync(cancellationToken);
        await personal.SavedSearches.Where(row => row.Owner == owner.Value && row.Id == id).ExecuteDeleteAsync(cancellationToken);
    }

    /// <inheritdoc />
    public async Task<int> CountAsync(PersonKey owner, CancellationToken cancellationToken)
    {
        await using var personal = await tables.OpenAsync(cancellationToken);
        return await personal.SavedSearches.CountAsync(row => row.Owner == owner.Value, cancellationToken);
    }

    /// <inheritdoc />
    public async IAsyncEnumerable<object> ExportAsync(PersonKey owner, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var search in (await ListAsync(owner, cancellationToken)).OrderBy(search => search.SavedAt))
            yield return new { GespeichertAm = search.SavedAt, search.Name, Adresse = search.Address };
    }

    /// <inheritdoc />
    public async Task<int> DeleteAsync(PersonKey owner, CancellationToken cancellationToken)
    {
        await using var personal = await tables.OpenAsync(cancellationToken);
        return await personal.SavedSearches.Where(row => row.Owner == owner.Value).ExecuteDeleteAsync(cancellationToken);
    }
}
