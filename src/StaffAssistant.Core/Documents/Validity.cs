namespace StaffAssistant.Core.Documents;

/// <summary>The days on which a version applies, both ends included, as dates in Europe/Berlin. No start means always, no end means until further notice.</summary>
public readonly record struct Validity(DateOnly? From, DateOnly? To)
{
    /// <summary>Applies on every day.</summary>
    public static Validity Always { get; } = new(null, null);

    /// <summary>True when the version applies on that day.</summary>
    public bool Contains(DateOnly day) => StateOn(day) == ValidityState.Applies;

    /// <summary>How the version stands on that day.</summary>
    public ValidityState StateOn(DateOnly day) =>
        From is { } from && day < from ? ValidityState.Future
        : To is { } to && day > to ? ValidityState.Superseded
        : ValidityState.Applies;
}
