namespace StaffAssistant.Core.Answering.Writing;

/// <summary>When a person is asked before a question goes to the model.</summary>
public enum MaskPreviewMode
{
    /// <summary>When personal data was found in it.</summary>
    WhenFound,

    /// <summary>Each time.</summary>
    Always,

    /// <summary>Never.</summary>
    Never,
}
