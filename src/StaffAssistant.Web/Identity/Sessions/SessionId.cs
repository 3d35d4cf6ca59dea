using System.Security.Cryptography;

namespace StaffAssistant.Web.Identity.Sessions;

/// <summary>The id of one sign-in: all tabs of one browser share it.</summary>
public readonly record struct SessionId(Guid Value)
{
    public static SessionId New() => new(new Guid(RandomNumberGenerator.GetBytes(16)));

    public override string ToString() => Value.ToString("N");
}
