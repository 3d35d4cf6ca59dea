using StaffAssistant.Core.Register;

namespace StaffAssistant.Core.Answering.DocumentRequests;

/// <summary>A document that somebody asked for.</summary>
/// <param name="Entry">What lists say about it.</param>
/// <param name="Opening">Its first passage, cited; null where its original holds no text.</param>
public sealed record FoundDocument(RegisterEntry Entry, Citation? Opening);
