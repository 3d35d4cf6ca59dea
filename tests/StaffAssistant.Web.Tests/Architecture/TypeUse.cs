namespace StaffAssistant.Web.Tests.Architecture;

/// <summary>A type that uses another, both by full name; what the compiler made of a method or lambda counts for the type that it was written in.</summary>
internal sealed record TypeUse(string User, string Used);
