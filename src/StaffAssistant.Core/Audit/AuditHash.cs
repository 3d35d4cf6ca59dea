using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace StaffAssistant.Core.Audit;

/// <summary>The hash that chains entries: SHA-256 over the previous hash and every field, each with its length before it, so that no two entries share their bytes.</summary>
public static class AuditHash
{
    /// <summary>Bytes of a hash.</summary>
    public const int Length = SHA256.HashSizeInBytes;

    /// <summary>The hash of an entry.</summary>
    public static byte[] Of(long sequence, DateTimeOffset at, AuditEvent what, ReadOnlySpan<byte> previous)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(previous);
        Append(hash, sequence);
        Append(hash, at.UtcTicks);
        foreach (var field in (ReadOnlySpan<string>)[what.Action.ToString(), what.Actor.Key, what.Subject, what.Collection, what.Detail])
        {
            var bytes = Encoding.UTF8.GetBytes(field);
            Append(hash, bytes.Length);
            hash.AppendData(bytes);
        }

        return hash.GetHashAndReset();
    }

    /// <summary>Whether an entry's hash is the one of its fields.</summary>
    public static bool Fits(AuditEntry entry) => entry.Hash.Span.SequenceEqual(Of(entry.Sequence, entry.At, entry.Event, entry.Previous.Span));

    private static void Append(IncrementalHash hash, long number)
    {
        Span<byte> bytes = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(bytes, number);
        hash.AppendData(bytes);
    }
}
