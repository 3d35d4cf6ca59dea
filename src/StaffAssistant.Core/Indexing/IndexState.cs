namespace StaffAssistant.Core.Indexing;

/// <summary>Whether questions can be answered from the index right now.</summary>
public abstract record IndexState
{
    private IndexState()
    {
    }

    /// <summary>The index answers.</summary>
    public sealed record Ready : IndexState;

    /// <summary>The index is missing or damaged and is being built from the catalogue; questions wait.</summary>
    /// <param name="Done">Changes of the catalogue that are indexed.</param>
    /// <param name="Total">Changes to index; 0 while that is not known.</param>
    public sealed record Building(long Done, long Total) : IndexState
    {
        /// <summary>How far it has come, from 0 to 100.</summary>
        public int Percent => Total <= 0 ? 0 : (int)Math.Clamp(100 * Done / Total, 0, 100);
    }
}
