namespace StaffAssistant.Core.Register;

/// <summary>
/// The catalogue as a list to browse: reads what a page shows and no more. The scope is part of each query, so that nothing closed is listed, counted or
/// offered as a choice.
/// </summary>
public interface IDocumentRegister
{
    /// <summary>One part of the list, each document with the version that counts on the day.</summary>
    Task<IReadOnlyList<RegisterEntry>> ListAsync(RegisterQuery query, CancellationToken cancellationToken);

    /// <summary>How many documents there are by collection, kind and state.</summary>
    Task<RegisterCounts> CountAsync(RegisterQuery query, CancellationToken cancellationToken);

    /// <summary>Versions that are new or changed around a day.</summary>
    Task<RegisterChanges> ListChangesAsync(ChangeQuery query, CancellationToken cancellationToken);
}
