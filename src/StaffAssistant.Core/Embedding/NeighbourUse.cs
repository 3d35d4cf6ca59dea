namespace StaffAssistant.Core.Embedding;

/// <summary>Whether a search asked an embedding model beside the words.</summary>
public enum NeighbourUse
{
    /// <summary>There is none.</summary>
    NotSetUp,

    /// <summary>It did.</summary>
    Used,

    /// <summary>The vectors are not ready yet.</summary>
    Preparing,

    /// <summary>The model brings nothing on these documents, or the question is looked up exactly.</summary>
    NotNeeded,

    /// <summary>The model works outside the house, and the question was to stay in it.</summary>
    StaysInHouse,

    /// <summary>The model did not answer: only words were searched.</summary>
    Unreachable,
}
