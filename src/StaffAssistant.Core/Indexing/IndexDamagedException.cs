namespace StaffAssistant.Core.Indexing;

/// <summary>The index on disk is not what was written. It is searched no more; the catalogue holds everything that it takes to build it again.</summary>
public sealed class IndexDamagedException(Exception? inner = null) : Exception("The index on disk is not what was written.", inner);
