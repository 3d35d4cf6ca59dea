namespace StaffAssistant.Core.OwnDocuments;

/// <summary>Where the documents of single persons are kept.</summary>
public interface IOwnHouse
{
    /// <summary>The house; null as long as this process did not open it: then nobody has documents of his own here.</summary>
    OwnHouse? Current { get; }

    /// <summary>Opens it for this process, and makes it where there is none.</summary>
    /// <exception cref="OperatorException">It cannot be used.</exception>
    Task<OwnHouse> OpenAsync(CancellationToken cancellationToken);
}
