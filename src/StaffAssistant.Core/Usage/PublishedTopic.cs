namespace StaffAssistant.Core.Usage;

/// <summary>A topic of departments in a block of weeks, used by at least five persons.</summary>
/// <param name="Departments">The keys of the departments.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Title">The document; empty for the other kinds.</param>
/// <param name="Collection">The collection; empty for <see cref="TopicKind.Other"/>.</param>
/// <param name="DocumentKind">The kind of document; may be empty.</param>
/// <param name="Uses">How often. Never shown as such: shares only, because week and block could be compared.</param>
/// <param name="Use">What it was used for.</param>
public sealed record PublishedTopic(IReadOnlyList<string> Departments, TopicKind Kind, string Title, string Collection, string DocumentKind, long Uses, TopicUse Use = TopicUse.Answer);
