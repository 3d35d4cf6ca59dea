namespace StaffAssistant.Adapters.Extraction.Packages;

/// <summary>A part of a package as the directory at its end lists it.</summary>
/// <param name="Name">Its name, folders separated by slashes.</param>
/// <param name="Flags">General purpose flags.</param>
/// <param name="Method">How it is packed: 0 stored, 8 deflated.</param>
/// <param name="PackedLength">Bytes that it takes in the file.</param>
/// <param name="Length">Bytes that it claims to unpack to.</param>
/// <param name="Header">Where its own header begins.</param>
/// <param name="Data">Where its packed bytes begin.</param>
/// <param name="IsLink">True for a symbolic link.</param>
internal sealed record PackageEntry(string Name, int Flags, int Method, long PackedLength, long Length, long Header, long Data, bool IsLink)
{
    private const int Encrypted = 0x0001;
    private const int StronglyEncrypted = 0x0040;

    /// <summary>True when it needs a password.</summary>
    public bool IsEncrypted => (Flags & (Encrypted | StronglyEncrypted)) != 0;

    /// <summary>True for a folder without bytes.</summary>
    public bool IsFolder => Name.EndsWith('/') && Length == 0;

    /// <summary>The byte behind its packed bytes.</summary>
    public long End => Data + PackedLength;
}
