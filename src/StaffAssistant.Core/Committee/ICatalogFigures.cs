namespace StaffAssistant.Core.Committee;

/// <summary>Counts from the catalogue's database.</summary>
public interface ICatalogFigures
{
    /// <summary>The counts at this moment.</summary>
    Task<CatalogFigures> CountAsync(CancellationToken cancellationToken);
}
