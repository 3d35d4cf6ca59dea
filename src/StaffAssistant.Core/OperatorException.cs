namespace StaffAssistant.Core;

/// <summary>
/// A fault that whoever runs the system can put right: a data directory in use, a file that cannot be read, a setting that is missing.
/// <see cref="Exception.Message"/> is one sentence for people, in the language of the current culture: what happened, what was kept, what to do.
/// </summary>
public sealed class OperatorException(string sentence, Exception? inner = null) : Exception(sentence, inner);
