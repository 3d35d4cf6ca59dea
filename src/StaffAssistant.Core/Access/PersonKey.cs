namespace StaffAssistant.Core.Access;

/// <summary>
/// Tells one person from another: tenant and object id of the directory, as one text. What a person keeps here is stored under it; it is never logged and never
/// reaches a model, a report or the audit trail of ordinary reading.
/// </summary>
/// <param name="Value">The text, compared ordinally.</param>
public readonly record struct PersonKey(string Value);
