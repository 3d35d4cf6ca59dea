using StaffAssistant.Core.Documents;

namespace StaffAssistant.Web.Features.Library;

/// <summary>What the browser says about the file that follows: in headers, percent-encoded, because addresses are logged and names are not.</summary>
/// <param name="Name">The file's name, cleaned.</param>
/// <param name="Collection">The collection it shall go to, as written.</param>
/// <param name="Visibility">See <see cref="UploadVisibility"/>.</param>
/// <param name="Batch">Files that were chosen together.</param>
internal sealed record UploadWords(ShownFileName Name, string Collection, string Visibility, Guid Batch)
{
    public const string NameHeader = "X-Upload-Name";
    public const string CollectionHeader = "X-Upload-Collection";
    public const string VisibilityHeader = "X-Upload-Visibility";
    public const string BatchHeader = "X-Upload-Batch";

    /// <summary>Nine characters for each one of a long name.</summary>
    private const int Longest = 8 * 1024;

    /// <summary>Reads them; null when one is missing or far too long.</summary>
    public static UploadWords? Read(IHeaderDictionary headers)
    {
        if (Decode(headers, NameHeader) is not { Length: > 0 } name || Decode(headers, CollectionHeader) is not { } collection)
            return null;
        var batch = Guid.TryParse(headers[BatchHeader], out var together) ? together : Guid.NewGuid();
        return new UploadWords(ShownFileName.Of(name), collection.Trim(), Decode(headers, VisibilityHeader) ?? UploadVisibility.AsBefore, batch);
    }

    private static string? Decode(IHeaderDictionary headers, string header) =>
        headers[header].ToString() is { Length: > 0 and <= Longest } value ? Uri.UnescapeDataString(value) : null;
}
