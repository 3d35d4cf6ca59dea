using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Embedding;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Adapters.Persistence.Vectors;

/// <summary>A passage as the vectors know it: who may see it and when it applies, and what text its vector belongs to.</summary>
internal sealed record VectorRow(Guid Id, Guid Document, Guid Fingerprint, string Grants, string Collection, int From, int To)
{
    /// <summary>Separates grants within their one value.</summary>
    public const char GrantSeparator = '\n';

    public static VectorRow Of(Document document, DocumentVersion version, Passage passage) => new(
        passage.Id.Value, document.Id.Value, EmbeddedText.Fingerprint(version, passage), string.Join(GrantSeparator, document.Access.Grants.Order(StringComparer.Ordinal)),
        document.Access.Collection.Key, version.Validity.From?.DayNumber ?? 0, version.Validity.To?.DayNumber ?? int.MaxValue);

    /// <summary>A hash over all of it.</summary>
    public byte[] Sum() => SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{Id:N}\f{Document:N}\f{Fingerprint:N}\f{Grants}\f{Collection}\f{From}\f{To}")));

    /// <summary>A hash over a vector's bytes, and whose they are.</summary>
    public byte[] SumOf(ReadOnlySpan<byte> vector, float scale)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Id.ToByteArray());
        hash.AppendData(Fingerprint.ToByteArray());
        hash.AppendData(BitConverter.GetBytes(scale));
        hash.AppendData(vector);
        return hash.GetHashAndReset();
    }
}
