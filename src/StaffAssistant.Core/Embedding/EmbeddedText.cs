using System.Security.Cryptography;
using System.Text;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Core.Embedding;

/// <summary>The text of a passage as it is embedded: where it stands, then what it says.</summary>
public static class EmbeddedText
{
    /// <summary>The whole text, before it is cut and masked.</summary>
    public static string Of(DocumentVersion version, Passage passage) => $"{string.Join(" › ", passage.Locator.HeadingPath.Prepend(version.TitleWithNumber))}\n{passage.Text}";

    /// <summary>A hash over it: a vector belongs to a text, not to a place.</summary>
    public static Guid Fingerprint(DocumentVersion version, Passage passage) => new(SHA256.HashData(Encoding.UTF8.GetBytes(Of(version, passage))).AsSpan(0, 16));
}
