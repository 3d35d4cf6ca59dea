using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using StaffAssistant.Core.Documents;

namespace StaffAssistant.Web.Identity.Sessions;

/// <summary>
/// Sign-ins in the data directory, one encrypted file each, so that nobody has to sign in again because the application was restarted. A file that cannot
/// be read is no sign-in; one that cannot be written lasts until the next restart.
/// </summary>
public sealed class SessionFiles(DataDirectory directory, IDataProtectionProvider protection, ILogger<SessionFiles> logger)
{
    private readonly string _folder = Path.Combine(directory.Root, "sign-ins");
    private readonly IDataProtector _protector = protection.CreateProtector("StaffAssistant.Sessions.v1");

    public void Write(SignedInSession session, DateTimeOffset lastActivity)
    {
        try
        {
            Directory.CreateDirectory(_folder);
            var beside = $"{PathOf(session.Id)}.{Guid.NewGuid():N}";
            File.WriteAllBytes(beside, _protector.Protect(JsonSerializer.SerializeToUtf8Bytes(new Stored(session, lastActivity))));
            File.Move(beside, PathOf(session.Id), overwrite: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            IdentityLog.SessionNotKept(logger, fault);
        }
    }

    public KeptSession? Read(SessionId id)
    {
        try
        {
            return File.Exists(PathOf(id))
                && JsonSerializer.Deserialize<Stored>(_protector.Unprotect(File.ReadAllBytes(PathOf(id)))) is { Session: { } session } stored
                && session.Id == id
                ? new KeptSession(session, stored.LastActivity)
                : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or CryptographicException or JsonException)
        {
            IdentityLog.SessionUnreadable(logger, fault);
            return null;
        }
    }

    /// <summary>The sign-ins that lie there, readable or not.</summary>
    public IReadOnlyList<SessionId> List()
    {
        try
        {
            return [.. Directory.EnumerateFiles(_folder, "*.session")
                .Select(file => Guid.TryParseExact(Path.GetFileNameWithoutExtension(file), "N", out var id) ? new SessionId(id) : (SessionId?)null).OfType<SessionId>()];
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    public void Remove(SessionId id) => Try(() => File.Delete(PathOf(id)));

    public void RemoveOlderThan(DateTimeOffset moment) => Try(() =>
    {
        if (!Directory.Exists(_folder))
            return;
        foreach (var file in new DirectoryInfo(_folder).EnumerateFiles().Where(file => file.LastWriteTimeUtc < moment.UtcDateTime))
            file.Delete();
    });

    private string PathOf(SessionId id) => Path.Combine(_folder, string.Create(CultureInfo.InvariantCulture, $"{id}.session"));

    private void Try(Action removal)
    {
        try
        {
            removal();
        }
        catch (Exception fault) when (fault is DirectoryNotFoundException)
        {
            // There is nothing to remove.
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            IdentityLog.SessionNotRemoved(logger, fault);
        }
    }

    private sealed record Stored(SignedInSession Session, DateTimeOffset LastActivity);
}
