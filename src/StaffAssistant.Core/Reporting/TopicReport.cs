using StaffAssistant.Core.Usage;

namespace StaffAssistant.Core.Reporting;

/// <summary>A topic of a report. Only its share is shown: a count could be compared with the totals of the weeks.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Title">The document; empty for the other kinds.</param>
/// <param name="Collection">The collection; empty for the rest of all.</param>
/// <param name="DocumentKind">The kind of document; may be empty.</param>
/// <param name="Share">Of all answers with a source.</param>
public sealed record TopicReport(TopicKind Kind, string Title, string Collection, string DocumentKind, Share Share);
