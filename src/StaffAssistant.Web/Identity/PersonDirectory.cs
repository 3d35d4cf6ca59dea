using Microsoft.Extensions.Options;
using StaffAssistant.Web.Demo;
using StaffAssistant.Web.Identity.Sessions;

namespace StaffAssistant.Web.Identity;

/// <summary>
/// The persons of the development sign-in. The file is looked at for every question about a person, so that a right that is taken away
/// there is gone at once, in open circuits too. A file that cannot be read means that nobody holds anything.
/// </summary>
public sealed class PersonDirectory(IOptions<DemoOptions> options, ILogger<PersonDirectory> logger) : IPersonSource
{
    private readonly Lock _reading = new();
    private (DateTime Written, long Length) _stamp;
    private IReadOnlyList<Person> _persons = [];

    /// <summary>Never raised: nobody listens to the file, it is looked at.</summary>
    public event Action? Changed
    {
        add { }
        remove { }
    }

    public IReadOnlyList<Person> All => Read();

    public Person? Find(string? key) => key is null ? null : Read().FirstOrDefault(person => string.Equals(person.Key, key, StringComparison.Ordinal));

    public Person? Find(SignedInSession session) => Find(session.PersonKey);

    private IReadOnlyList<Person> Read()
    {
        if (options.Value.PersonsFile is not { } path)
            return [];
        lock (_reading)
        {
            var file = new FileInfo(path);
            if (!file.Exists)
                return [];
            var stamp = (file.LastWriteTimeUtc, file.Length);
            if (stamp != _stamp)
                (_stamp, _persons) = (stamp, Parse(file));
            return _persons;
        }
    }

    private IReadOnlyList<Person> Parse(FileInfo file)
    {
        try
        {
            return PersonsYaml.Parse(File.ReadAllText(file.FullName));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or FormatException)
        {
            IdentityLog.PersonsUnreadable(logger, fault);
            return [];
        }
    }
}
